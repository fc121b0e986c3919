from .._runtime.enums import OpenEnum


class ResourceCreateType(OpenEnum):
    """Type; it tells the variants apart."""

    DB_SERVER = "dbServer"
    MYSQL = "mysql"
    POSTGRESQL = "postgresql"
    REDSHIFT = "redshift"
    RESTAPI = "restapi"
    SNOWFLAKE = "snowflake"
