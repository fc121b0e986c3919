# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `source_control.releases`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Unpack
    from .._runtime.client import CallOptions
    from .._runtime.pagination import AsyncPage, Page
    from .._runtime.resource import async_raw, async_raw_page, raw
    from ..models.source_control_commit import SourceControlCommit
    from ..models.source_control_element_type import SourceControlElementType
    from ..models.source_control_release import SourceControlRelease
    from ..models.source_control_release_create import SourceControlReleaseCreate
    from ..dicts import SourceControlReleaseCreateDict

__all__ = ("AsyncSourceControlReleasesResource", "SourceControlReleasesResource")


class SourceControlReleasesResource(SyncResource):
    """Operations on `source_control.releases`."""

    @deprecated("Retool deprecates this operation.")
    def list_for_app(self, app_uuid: str, /, **options: Unpack[CallOptions]) -> Page[SourceControlRelease]:
        """List the releases of an app.

        Returns the releases of an app that are in the repository.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.
        Deprecated.

        Args:
            app_uuid: UUID of the app.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.releases import list_for_app as _list_for_app

        return self._client._paginate(_list_for_app.OPERATION, (app_uuid,), {}, options=options)

    @overload
    @deprecated("Retool deprecates this operation.")
    def create_for_app(
        self,
        app_uuid: str,
        /,
        *,
        release_version: str,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    @deprecated("Retool deprecates this operation.")
    def create_for_app(
        self,
        app_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def create_for_app(
        self,
        app_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict | Unset = UNSET,
        /,
        *,
        release_version: str | Unset = UNSET,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Create a release of an app.

        Writes a new release of an app to a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.
        Deprecated.

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
        from ..api.source_control.releases import create_for_app as _create_for_app

        return self._client._request(
            _create_for_app.OPERATION,
            (app_uuid,),
            {},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
            options=options,
        )

    def list(
        self,
        element_uuid: str,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> Page[SourceControlRelease]:
        """List the releases of an element.

        Returns the releases of an app or workflow that are in the repository.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Args:
            element_uuid: UUID of the app or workflow.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.releases import list as _list

        return self._client._paginate(_list.OPERATION, (element_uuid,), {"elementType": element_type}, options=options)

    @overload
    def create(
        self,
        element_uuid: str,
        /,
        *,
        release_version: str,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    def create(
        self,
        element_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def create(
        self,
        element_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict | Unset = UNSET,
        /,
        *,
        release_version: str | Unset = UNSET,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Create a release of an element.

        Writes a new release of an app or workflow to a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

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
        from ..api.source_control.releases import create as _create

        return self._client._request(
            _create.OPERATION,
            (element_uuid,),
            {"elementType": element_type},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
            options=options,
        )


class AsyncSourceControlReleasesResource(AsyncResource):
    """Operations on `source_control.releases`, asynchronous."""

    @deprecated("Retool deprecates this operation.")
    def list_for_app(self, app_uuid: str, /, **options: Unpack[CallOptions]) -> AsyncPage[SourceControlRelease]:
        """List the releases of an app.

        Returns the releases of an app that are in the repository.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.
        Deprecated.

        Args:
            app_uuid: UUID of the app.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.releases import list_for_app as _list_for_app

        return self._client._paginate(_list_for_app.OPERATION, (app_uuid,), {}, options=options)

    @overload
    @deprecated("Retool deprecates this operation.")
    async def create_for_app(
        self,
        app_uuid: str,
        /,
        *,
        release_version: str,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    @deprecated("Retool deprecates this operation.")
    async def create_for_app(
        self,
        app_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def create_for_app(
        self,
        app_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict | Unset = UNSET,
        /,
        *,
        release_version: str | Unset = UNSET,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Create a release of an app.

        Writes a new release of an app to a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.
        Deprecated.

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
        from ..api.source_control.releases import create_for_app as _create_for_app

        return await self._client._request(
            _create_for_app.OPERATION,
            (app_uuid,),
            {},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
            options=options,
        )

    def list(
        self,
        element_uuid: str,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[SourceControlRelease]:
        """List the releases of an element.

        Returns the releases of an app or workflow that are in the repository.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Args:
            element_uuid: UUID of the app or workflow.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.releases import list as _list

        return self._client._paginate(_list.OPERATION, (element_uuid,), {"elementType": element_type}, options=options)

    @overload
    async def create(
        self,
        element_uuid: str,
        /,
        *,
        release_version: str,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    async def create(
        self,
        element_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def create(
        self,
        element_uuid: str,
        body: SourceControlReleaseCreate | SourceControlReleaseCreateDict | Unset = UNSET,
        /,
        *,
        release_version: str | Unset = UNSET,
        release_description: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Create a release of an element.

        Writes a new release of an app or workflow to a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

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
        from ..api.source_control.releases import create as _create

        return await self._client._request(
            _create.OPERATION,
            (element_uuid,),
            {"elementType": element_type},
            body,
            {
                "release_version": release_version,
                "release_description": release_description,
                "commit_message": commit_message,
            },
            options=options,
        )


if TYPE_CHECKING:

    class RawSourceControlReleasesResource:
        """`source_control.releases` with status and headers of each answer."""

        def __init__(self, resource: SourceControlReleasesResource) -> None:
            self.list_for_app = raw(resource.list_for_app)
            self.create_for_app = raw(resource.create_for_app)
            self.list = raw(resource.list)
            self.create = raw(resource.create)

    class AsyncRawSourceControlReleasesResource:
        """`source_control.releases` with status and headers of each answer."""

        def __init__(self, resource: AsyncSourceControlReleasesResource) -> None:
            self.list_for_app = async_raw_page(resource.list_for_app)
            self.create_for_app = async_raw(resource.create_for_app)
            self.list = async_raw_page(resource.list)
            self.create = async_raw(resource.create)
