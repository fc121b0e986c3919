"""The resource `source_control.releases`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.deprecation import deprecated
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class SourceControlReleasesResource(SyncResource):
    """Operations on `source_control.releases`."""

    @deprecated("Retool deprecates this operation.")
    def list_for_app(self, app_uuid: str, /, **options: Unpack[CallOptions]) -> Page[_models.SourceControlRelease]:
        """List the releases of an app.

        Returns the releases of an app that are in the repository. Token scope: source_control:releases_read (Source
        Control > Releases (Read)). Plan: Enterprise. Deprecated.

        Args:
            app_uuid: UUID of the app.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_RELEASES_LIST_FOR_APP, (app_uuid,), options)

    @overload
    @deprecated("Retool deprecates this operation.")
    def create_for_app(self, app_uuid: str, /, *, release_version: str, release_description: str | Unset = UNSET,
                       commit_message: str | Unset = UNSET,
                       **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    @deprecated("Retool deprecates this operation.")
    def create_for_app(self, app_uuid: str,
                       body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict, /,
                       **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    def create_for_app(self, app_uuid: str,
                       body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict | Unset = UNSET,
                       /, *, release_version: str | Unset = UNSET, release_description: str | Unset = UNSET,
                       commit_message: str | Unset = UNSET,
                       **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Create a release of an app.

        Writes a new release of an app to a branch of the repository. Token scope: source_control:releases_write
        (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

        Args:
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            release_version: Version of the release, such as `1.2.0`.
            release_description: What the release brings.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(
            _operations.SOURCE_CONTROL_RELEASES_CREATE_FOR_APP,
            (app_uuid,),
            options,
            {},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
        )

    def list(self, element_uuid: str, /, *,
             element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
             **options: Unpack[CallOptions]) -> Page[_models.SourceControlRelease]:  # fmt: skip
        """List the releases of an element.

        Returns the releases of an app or workflow that are in the repository. Token scope:
        source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Args:
            element_uuid: UUID of the app or workflow.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_RELEASES_LIST, (element_uuid,), options,
                                      {"elementType": element_type})  # fmt: skip

    @overload
    def create(self, element_uuid: str, /, *, release_version: str, release_description: str | Unset = UNSET,
               commit_message: str | Unset = UNSET,
               element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
               **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    def create(
        self, element_uuid: str, body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict, /, *,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    def create(self, element_uuid: str,
               body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict | Unset = UNSET, /, *,
               release_version: str | Unset = UNSET, release_description: str | Unset = UNSET,
               commit_message: str | Unset = UNSET,
               element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
               **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Create a release of an element.

        Writes a new release of an app or workflow to a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            element_uuid: UUID of the app or workflow.
            body: All that follows in one object, instead of the keyword arguments.
            release_version: Version of the release, such as `1.2.0`.
            release_description: What the release brings.
            commit_message: Message of the commit that writes the change.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(
            _operations.SOURCE_CONTROL_RELEASES_CREATE,
            (element_uuid,),
            options,
            {"elementType": element_type},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
        )


class AsyncSourceControlReleasesResource(AsyncResource):
    """Operations on `source_control.releases`, asynchronous."""

    @deprecated("Retool deprecates this operation.")
    def list_for_app(self, app_uuid: str, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.SourceControlRelease]:
        """List the releases of an app.

        Returns the releases of an app that are in the repository. Token scope: source_control:releases_read (Source
        Control > Releases (Read)). Plan: Enterprise. Deprecated.

        Args:
            app_uuid: UUID of the app.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_RELEASES_LIST_FOR_APP, (app_uuid,), options)

    @overload
    @deprecated("Retool deprecates this operation.")
    async def create_for_app(self, app_uuid: str, /, *, release_version: str, release_description: str | Unset = UNSET,
                             commit_message: str | Unset = UNSET,
                             **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    @deprecated("Retool deprecates this operation.")
    async def create_for_app(self, app_uuid: str,
                             body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict, /,
                             **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    async def create_for_app(
        self, app_uuid: str,
        body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict | Unset = UNSET, /, *,
        release_version: str | Unset = UNSET, release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Create a release of an app.

        Writes a new release of an app to a branch of the repository. Token scope: source_control:releases_write
        (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

        Args:
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            release_version: Version of the release, such as `1.2.0`.
            release_description: What the release brings.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(
            _operations.SOURCE_CONTROL_RELEASES_CREATE_FOR_APP,
            (app_uuid,),
            options,
            {},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
        )

    def list(self, element_uuid: str, /, *,
             element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
             **options: Unpack[CallOptions]) -> AsyncPage[_models.SourceControlRelease]:  # fmt: skip
        """List the releases of an element.

        Returns the releases of an app or workflow that are in the repository. Token scope:
        source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Args:
            element_uuid: UUID of the app or workflow.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_RELEASES_LIST, (element_uuid,), options,
                                      {"elementType": element_type})  # fmt: skip

    @overload
    async def create(self, element_uuid: str, /, *, release_version: str, release_description: str | Unset = UNSET,
                     commit_message: str | Unset = UNSET,
                     element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
                     **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    async def create(
        self, element_uuid: str, body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict, /, *,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    async def create(self, element_uuid: str,
                     body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict | Unset = UNSET,
                     /, *, release_version: str | Unset = UNSET, release_description: str | Unset = UNSET,
                     commit_message: str | Unset = UNSET,
                     element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
                     **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Create a release of an element.

        Writes a new release of an app or workflow to a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            element_uuid: UUID of the app or workflow.
            body: All that follows in one object, instead of the keyword arguments.
            release_version: Version of the release, such as `1.2.0`.
            release_description: What the release brings.
            commit_message: Message of the commit that writes the change.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(
            _operations.SOURCE_CONTROL_RELEASES_CREATE,
            (element_uuid,),
            options,
            {"elementType": element_type},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
        )


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlReleasesResource:
        def __init__(self, resource: SourceControlReleasesResource) -> None:
            self.list_for_app = raw(resource.list_for_app)
            self.create_for_app = raw(resource.create_for_app)
            self.list = raw(resource.list)
            self.create = raw(resource.create)

    class AsyncRawSourceControlReleasesResource:
        def __init__(self, resource: AsyncSourceControlReleasesResource) -> None:
            self.list_for_app = async_raw_page(resource.list_for_app)
            self.create_for_app = async_raw(resource.create_for_app)
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
