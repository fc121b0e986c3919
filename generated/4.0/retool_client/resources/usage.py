"""The resource `usage`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Unpack
from .. import operations as _operations
from .._lazy import models as _models
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class UsageResource(SyncResource):
    """Operations on `usage`."""

    def list_organizations(self, /, **options: Unpack[CallOptions]) -> Page[_models.UsageOrganization]:
        """List organizations with usage.

        Returns the organizations of the instance that usage is counted for. Token scope: usage. Plan: Enterprise.
        """
        return self._client._paginate(_operations.USAGE_LIST_ORGANIZATIONS, (), options)

    def get(self, /, *, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
            **options: Unpack[CallOptions]) -> _models.Usage:  # fmt: skip
        """Get usage.

        Returns how many people used the organizations in a period, and how that compares with the period before.
        Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return self._client._request(_operations.USAGE_GET, (), options,
                                     {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})  # fmt: skip

    def list_apps(self, /, *, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
                  **options: Unpack[CallOptions]) -> Page[_models.UsageApp]:  # fmt: skip
        """List usage by app.

        Returns views, saves, viewers and editors of each app in a period. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return self._client._paginate(_operations.USAGE_LIST_APPS, (), options,
                                      {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})  # fmt: skip

    def get_app(self, /, *, start_date: str, app_name: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
                limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
                **options: Unpack[CallOptions]) -> _models.UsageGetAppResult:  # fmt: skip
        """Get the usage of an app.

        Returns who viewed and edited one app in a period, week by week. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            app_name: Name of the app.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return self._client._request(_operations.USAGE_GET_APP, (), options, {
            "start_date": start_date, "app_name": app_name, "org_ids": org_ids, "end_date": end_date, "limit": limit,
            "next_token": next_token,
        })  # fmt: skip

    def list_users(self, /, *, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
                   **options: Unpack[CallOptions]) -> Page[_models.UsageUser]:  # fmt: skip
        """List usage by user.

        Returns how much each user viewed and edited in a period. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return self._client._paginate(_operations.USAGE_LIST_USERS, (), options,
                                      {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})  # fmt: skip

    def get_user(self, /, *, start_date: str, email: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
                 **options: Unpack[CallOptions]) -> _models.UsageUserDetails:  # fmt: skip
        """Get the usage of a user.

        Returns which apps one user viewed and edited in a period, week by week. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            email: E-mail address of the user.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return self._client._request(_operations.USAGE_GET_USER, (), options, {
            "start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date,
        })  # fmt: skip


class AsyncUsageResource(AsyncResource):
    """Operations on `usage`, asynchronous."""

    def list_organizations(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.UsageOrganization]:
        """List organizations with usage.

        Returns the organizations of the instance that usage is counted for. Token scope: usage. Plan: Enterprise.
        """
        return self._client._paginate(_operations.USAGE_LIST_ORGANIZATIONS, (), options)

    async def get(self, /, *, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
                  **options: Unpack[CallOptions]) -> _models.Usage:  # fmt: skip
        """Get usage.

        Returns how many people used the organizations in a period, and how that compares with the period before.
        Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return await self._client._request(_operations.USAGE_GET, (), options,
                                           {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})  # fmt: skip

    def list_apps(self, /, *, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
                  **options: Unpack[CallOptions]) -> AsyncPage[_models.UsageApp]:  # fmt: skip
        """List usage by app.

        Returns views, saves, viewers and editors of each app in a period. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return self._client._paginate(_operations.USAGE_LIST_APPS, (), options,
                                      {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})  # fmt: skip

    async def get_app(self, /, *, start_date: str, app_name: str, org_ids: str | Unset = UNSET,
                      end_date: str | Unset = UNSET, limit: int | Unset = UNSET, next_token: str | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.UsageGetAppResult:  # fmt: skip
        """Get the usage of an app.

        Returns who viewed and edited one app in a period, week by week. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            app_name: Name of the app.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
            limit: Largest number of items on a page.
            next_token: Token of the page to return, from the previous page.
        """
        return await self._client._request(_operations.USAGE_GET_APP, (), options, {
            "start_date": start_date, "app_name": app_name, "org_ids": org_ids, "end_date": end_date, "limit": limit,
            "next_token": next_token,
        })  # fmt: skip

    def list_users(self, /, *, start_date: str, org_ids: str | Unset = UNSET, end_date: str | Unset = UNSET,
                   **options: Unpack[CallOptions]) -> AsyncPage[_models.UsageUser]:  # fmt: skip
        """List usage by user.

        Returns how much each user viewed and edited in a period. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return self._client._paginate(_operations.USAGE_LIST_USERS, (), options,
                                      {"start_date": start_date, "org_ids": org_ids, "end_date": end_date})  # fmt: skip

    async def get_user(self, /, *, start_date: str, email: str, org_ids: str | Unset = UNSET,
                       end_date: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.UsageUserDetails:  # fmt: skip
        """Get the usage of a user.

        Returns which apps one user viewed and edited in a period, week by week. Token scope: usage. Plan: Enterprise.

        Args:
            start_date: First day of the period, `YYYY-MM-DD`.
            email: E-mail address of the user.
            org_ids: Identifiers of the organizations to count, comma-separated; all where it is left out.
            end_date: Last day of the period, `YYYY-MM-DD`.
        """
        return await self._client._request(_operations.USAGE_GET_USER, (), options, {
            "start_date": start_date, "email": email, "org_ids": org_ids, "end_date": end_date,
        })  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawUsageResource:
        def __init__(self, resource: UsageResource) -> None:
            self.list_organizations = raw(resource.list_organizations)
            self.get = raw(resource.get)
            self.list_apps = raw(resource.list_apps)
            self.get_app = raw(resource.get_app)
            self.list_users = raw(resource.list_users)
            self.get_user = raw(resource.get_user)

    class AsyncRawUsageResource:
        def __init__(self, resource: AsyncUsageResource) -> None:
            self.list_organizations = async_raw_page(resource.list_organizations)
            self.get = async_raw(resource.get)
            self.list_apps = async_raw_page(resource.list_apps)
            self.get_app = async_raw(resource.get_app)
            self.list_users = async_raw_page(resource.list_users)
            self.get_user = async_raw(resource.get_user)
