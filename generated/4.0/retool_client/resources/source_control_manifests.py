# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The resource `source_control.manifests`."""

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
    from ..models.source_control_manifest import SourceControlManifest
    from ..models.source_control_manifest_delete import SourceControlManifestDelete
    from ..models.source_control_manifest_replace import SourceControlManifestReplace
    from ..models.source_control_manifest_replace_manifest import SourceControlManifestReplaceManifest
    from ..models.source_control_manifest_result import SourceControlManifestResult
    from ..models.source_control_manifest_set_app import SourceControlManifestSetApp
    from ..dicts import (
        SourceControlManifestDeleteDict,
        SourceControlManifestReplaceDict,
        SourceControlManifestReplaceManifestDict,
        SourceControlManifestSetAppDict,
    )

__all__ = ("AsyncSourceControlManifestsResource", "SourceControlManifestsResource")


class SourceControlManifestsResource(SyncResource):
    """Operations on `source_control.manifests`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[SourceControlManifest]:
        """List release manifests.

        Returns the release manifests in the repository: which version of each app and workflow an instance
        runs.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import list as _list

        return self._client._paginate(_list.OPERATION, (), {}, options=options)

    def get(self, manifest_name: str, /, **options: Unpack[CallOptions]) -> SourceControlManifestResult:
        """Get a release manifest.

        Returns one release manifest by its name.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import get as _get

        return self._client._request(_get.OPERATION, (manifest_name,), {}, options=options)

    @overload
    def replace(
        self,
        manifest_name: str,
        /,
        *,
        manifest: SourceControlManifestReplaceManifest | SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    def replace(
        self,
        manifest_name: str,
        body: SourceControlManifestReplace | SourceControlManifestReplaceDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def replace(
        self,
        manifest_name: str,
        body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
        /,
        *,
        manifest: SourceControlManifestReplaceManifest | SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Replace a release manifest.

        Writes a release manifest to a branch of the repository, for review there.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            manifest: The manifest.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import replace as _replace

        return self._client._request(
            _replace.OPERATION,
            (manifest_name,),
            {},
            body,
            {"manifest": manifest, "commit_message": commit_message},
            options=options,
        )

    @overload
    def delete(
        self, manifest_name: str, /, *, commit_message: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SourceControlCommit: ...
    @overload
    def delete(
        self,
        manifest_name: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def delete(
        self,
        manifest_name: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
        /,
        *,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Delete a release manifest.

        Removes a release manifest on a branch of the repository, for review there.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import delete as _delete

        return self._client._request(
            _delete.OPERATION, (manifest_name,), {}, body, {"commit_message": commit_message}, options=options
        )

    @overload
    @deprecated("Retool deprecates this operation.")
    def set_app(
        self,
        manifest_name: str,
        app_uuid: str,
        /,
        *,
        release: str,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    @deprecated("Retool deprecates this operation.")
    def set_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def set_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict | Unset = UNSET,
        /,
        *,
        release: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Set an app in a release manifest.

        Writes which release of an app a manifest names, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.
        Deprecated.

        Args:
            manifest_name: Name of the release manifest.
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            release: Release that the manifest names: a version or `latest`.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import set_app as _set_app

        return self._client._request(
            _set_app.OPERATION,
            (manifest_name, app_uuid),
            {},
            body,
            {"release": release, "commit_message": commit_message},
            options=options,
        )

    @overload
    def set_element(
        self,
        manifest_name: str,
        element_uuid: str,
        /,
        *,
        release: str,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    def set_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def set_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict | Unset = UNSET,
        /,
        *,
        release: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Set an element in a release manifest.

        Writes which release of an app or workflow a manifest names, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            element_uuid: UUID of the app or workflow.
            body: All that follows in one object, instead of the keyword arguments.
            release: Release that the manifest names: a version or `latest`.
            commit_message: Message of the commit that writes the change.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import set_element as _set_element

        return self._client._request(
            _set_element.OPERATION,
            (manifest_name, element_uuid),
            {"elementType": element_type},
            body,
            {"release": release, "commit_message": commit_message},
            options=options,
        )

    @overload
    @deprecated("Retool deprecates this operation.")
    def remove_app(
        self,
        manifest_name: str,
        app_uuid: str,
        /,
        *,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    @deprecated("Retool deprecates this operation.")
    def remove_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def remove_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
        /,
        *,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Remove an app from a release manifest.

        Takes an app out of a manifest, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.
        Deprecated.

        Args:
            manifest_name: Name of the release manifest.
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import remove_app as _remove_app

        return self._client._request(
            _remove_app.OPERATION,
            (manifest_name, app_uuid),
            {},
            body,
            {"commit_message": commit_message},
            options=options,
        )

    @overload
    def remove_element(
        self,
        manifest_name: str,
        element_uuid: str,
        /,
        *,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    def remove_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    def remove_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
        /,
        *,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Remove an element from a release manifest.

        Takes an app or workflow out of a manifest, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            element_uuid: UUID of the app or workflow.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import remove_element as _remove_element

        return self._client._request(
            _remove_element.OPERATION,
            (manifest_name, element_uuid),
            {"elementType": element_type},
            body,
            {"commit_message": commit_message},
            options=options,
        )


class AsyncSourceControlManifestsResource(AsyncResource):
    """Operations on `source_control.manifests`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[SourceControlManifest]:
        """List release manifests.

        Returns the release manifests in the repository: which version of each app and workflow an instance
        runs.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import list as _list

        return self._client._paginate(_list.OPERATION, (), {}, options=options)

    async def get(self, manifest_name: str, /, **options: Unpack[CallOptions]) -> SourceControlManifestResult:
        """Get a release manifest.

        Returns one release manifest by its name.

        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import get as _get

        return await self._client._request(_get.OPERATION, (manifest_name,), {}, options=options)

    @overload
    async def replace(
        self,
        manifest_name: str,
        /,
        *,
        manifest: SourceControlManifestReplaceManifest | SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    async def replace(
        self,
        manifest_name: str,
        body: SourceControlManifestReplace | SourceControlManifestReplaceDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def replace(
        self,
        manifest_name: str,
        body: SourceControlManifestReplace | SourceControlManifestReplaceDict | Unset = UNSET,
        /,
        *,
        manifest: SourceControlManifestReplaceManifest | SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Replace a release manifest.

        Writes a release manifest to a branch of the repository, for review there.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            manifest: The manifest.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import replace as _replace

        return await self._client._request(
            _replace.OPERATION,
            (manifest_name,),
            {},
            body,
            {"manifest": manifest, "commit_message": commit_message},
            options=options,
        )

    @overload
    async def delete(
        self, manifest_name: str, /, *, commit_message: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SourceControlCommit: ...
    @overload
    async def delete(
        self,
        manifest_name: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def delete(
        self,
        manifest_name: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
        /,
        *,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Delete a release manifest.

        Removes a release manifest on a branch of the repository, for review there.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import delete as _delete

        return await self._client._request(
            _delete.OPERATION, (manifest_name,), {}, body, {"commit_message": commit_message}, options=options
        )

    @overload
    @deprecated("Retool deprecates this operation.")
    async def set_app(
        self,
        manifest_name: str,
        app_uuid: str,
        /,
        *,
        release: str,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    @deprecated("Retool deprecates this operation.")
    async def set_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def set_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict | Unset = UNSET,
        /,
        *,
        release: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Set an app in a release manifest.

        Writes which release of an app a manifest names, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.
        Deprecated.

        Args:
            manifest_name: Name of the release manifest.
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            release: Release that the manifest names: a version or `latest`.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import set_app as _set_app

        return await self._client._request(
            _set_app.OPERATION,
            (manifest_name, app_uuid),
            {},
            body,
            {"release": release, "commit_message": commit_message},
            options=options,
        )

    @overload
    async def set_element(
        self,
        manifest_name: str,
        element_uuid: str,
        /,
        *,
        release: str,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    async def set_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def set_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestSetApp | SourceControlManifestSetAppDict | Unset = UNSET,
        /,
        *,
        release: str | Unset = UNSET,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Set an element in a release manifest.

        Writes which release of an app or workflow a manifest names, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            element_uuid: UUID of the app or workflow.
            body: All that follows in one object, instead of the keyword arguments.
            release: Release that the manifest names: a version or `latest`.
            commit_message: Message of the commit that writes the change.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import set_element as _set_element

        return await self._client._request(
            _set_element.OPERATION,
            (manifest_name, element_uuid),
            {"elementType": element_type},
            body,
            {"release": release, "commit_message": commit_message},
            options=options,
        )

    @overload
    @deprecated("Retool deprecates this operation.")
    async def remove_app(
        self,
        manifest_name: str,
        app_uuid: str,
        /,
        *,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    @deprecated("Retool deprecates this operation.")
    async def remove_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict,
        /,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def remove_app(
        self,
        manifest_name: str,
        app_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
        /,
        *,
        commit_message: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Remove an app from a release manifest.

        Takes an app out of a manifest, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.
        Deprecated.

        Args:
            manifest_name: Name of the release manifest.
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import remove_app as _remove_app

        return await self._client._request(
            _remove_app.OPERATION,
            (manifest_name, app_uuid),
            {},
            body,
            {"commit_message": commit_message},
            options=options,
        )

    @overload
    async def remove_element(
        self,
        manifest_name: str,
        element_uuid: str,
        /,
        *,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    @overload
    async def remove_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict,
        /,
        *,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit: ...
    async def remove_element(
        self,
        manifest_name: str,
        element_uuid: str,
        body: SourceControlManifestDelete | SourceControlManifestDeleteDict | Unset = UNSET,
        /,
        *,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | SourceControlElementType,
        **options: Unpack[CallOptions],
    ) -> SourceControlCommit:
        """Remove an element from a release manifest.

        Takes an app or workflow out of a manifest, on a branch of the repository.

        Token scope: source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            element_uuid: UUID of the app or workflow.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.
            element_type: Whether the UUID is that of an app or of a workflow. One of `PAGE`, `WORKFLOW`.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        from ..api.source_control.manifests import remove_element as _remove_element

        return await self._client._request(
            _remove_element.OPERATION,
            (manifest_name, element_uuid),
            {"elementType": element_type},
            body,
            {"commit_message": commit_message},
            options=options,
        )


if TYPE_CHECKING:

    class RawSourceControlManifestsResource:
        """`source_control.manifests` with status and headers of each answer."""

        def __init__(self, resource: SourceControlManifestsResource) -> None:
            self.list = raw(resource.list)
            self.get = raw(resource.get)
            self.replace = raw(resource.replace)
            self.delete = raw(resource.delete)
            self.set_app = raw(resource.set_app)
            self.set_element = raw(resource.set_element)
            self.remove_app = raw(resource.remove_app)
            self.remove_element = raw(resource.remove_element)

    class AsyncRawSourceControlManifestsResource:
        """`source_control.manifests` with status and headers of each answer."""

        def __init__(self, resource: AsyncSourceControlManifestsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
            self.delete = async_raw(resource.delete)
            self.set_app = async_raw(resource.set_app)
            self.set_element = async_raw(resource.set_element)
            self.remove_app = async_raw(resource.remove_app)
            self.remove_element = async_raw(resource.remove_element)
