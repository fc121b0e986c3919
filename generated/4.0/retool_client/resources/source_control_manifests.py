"""The resource `source_control.manifests`."""

from __future__ import annotations
from typing import TYPE_CHECKING, Literal, Unpack, overload
from .. import operations as _operations
from .._lazy import dicts as _dicts, models as _models
from .._runtime.deprecation import deprecated
from .._runtime.resource import UNSET, AsyncPage, AsyncResource, CallOptions, Page, SyncResource, Unset, async_raw
from .._runtime.resource import async_raw_page, raw


class SourceControlManifestsResource(SyncResource):
    """Operations on `source_control.manifests`."""

    def list(self, /, **options: Unpack[CallOptions]) -> Page[_models.SourceControlManifest]:
        """List release manifests.

        Returns the release manifests in the repository: which version of each app and workflow an instance runs.
        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_MANIFESTS_LIST, (), options)

    def get(self, manifest_name: str, /, **options: Unpack[CallOptions]) -> _models.SourceControlManifestResult:
        """Get a release manifest.

        Returns one release manifest by its name. Token scope: source_control:releases_read (Source Control > Releases
        (Read)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_GET, (manifest_name,), options)

    @overload
    def replace(
        self, manifest_name: str, /, *,
        manifest: _models.SourceControlManifestReplaceManifest | _dicts.SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    def replace(self, manifest_name: str,
                body: _models.SourceControlManifestReplace | _dicts.SourceControlManifestReplaceDict | Unset = UNSET, /,
                **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    def replace(
        self, manifest_name: str,
        body: _models.SourceControlManifestReplace | _dicts.SourceControlManifestReplaceDict | Unset = UNSET, /, *,
        manifest: _models.SourceControlManifestReplaceManifest | _dicts.SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Replace a release manifest.

        Writes a release manifest to a branch of the repository, for review there. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            manifest: The manifest.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_REPLACE, (manifest_name,), options, {}, body,
                                     {"manifest": manifest, "commit_message": commit_message})  # fmt: skip

    @overload
    def delete(self, manifest_name: str, /, *, commit_message: str | Unset = UNSET,
               **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    def delete(self, manifest_name: str,
               body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /,
               **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    def delete(self, manifest_name: str,
               body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /, *,
               commit_message: str | Unset = UNSET, **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Delete a release manifest.

        Removes a release manifest on a branch of the repository, for review there. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_DELETE, (manifest_name,), options, {}, body,
                                     {"commit_message": commit_message})  # fmt: skip

    @overload
    @deprecated("Retool deprecates this operation.")
    def set_app(self, manifest_name: str, app_uuid: str, /, *, release: str, commit_message: str | Unset = UNSET,
                **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    @deprecated("Retool deprecates this operation.")
    def set_app(self, manifest_name: str, app_uuid: str,
                body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict, /,
                **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    def set_app(self, manifest_name: str, app_uuid: str,
                body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict | Unset = UNSET, /,
                *, release: str | Unset = UNSET, commit_message: str | Unset = UNSET,
                **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Set an app in a release manifest.

        Writes which release of an app a manifest names, on a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

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
        return self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_SET_APP, (manifest_name, app_uuid), options,
                                     {}, body, {"release": release, "commit_message": commit_message})  # fmt: skip

    @overload
    def set_element(
        self, manifest_name: str, element_uuid: str, /, *, release: str, commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    def set_element(self, manifest_name: str, element_uuid: str,
                    body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict, /, *,
                    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
                    **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    def set_element(self, manifest_name: str, element_uuid: str,
                    body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict | Unset = UNSET,
                    /, *, release: str | Unset = UNSET, commit_message: str | Unset = UNSET,
                    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
                    **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Set an element in a release manifest.

        Writes which release of an app or workflow a manifest names, on a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

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
        return self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_SET_ELEMENT, (manifest_name, element_uuid),
                                     options, {"elementType": element_type}, body,
                                     {"release": release, "commit_message": commit_message})  # fmt: skip

    @overload
    @deprecated("Retool deprecates this operation.")
    def remove_app(self, manifest_name: str, app_uuid: str, /, *, commit_message: str | Unset = UNSET,
                   **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    @deprecated("Retool deprecates this operation.")
    def remove_app(self, manifest_name: str, app_uuid: str,
                   body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
                   /, **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    def remove_app(self, manifest_name: str, app_uuid: str,
                   body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
                   /, *, commit_message: str | Unset = UNSET,
                   **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Remove an app from a release manifest.

        Takes an app out of a manifest, on a branch of the repository. Token scope: source_control:releases_write
        (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

        Args:
            manifest_name: Name of the release manifest.
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_REMOVE_APP, (manifest_name, app_uuid),
                                     options, {}, body, {"commit_message": commit_message})  # fmt: skip

    @overload
    def remove_element(self, manifest_name: str, element_uuid: str, /, *, commit_message: str | Unset = UNSET,
                       element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
                       **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    def remove_element(
        self, manifest_name: str, element_uuid: str,
        body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /, *,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    def remove_element(
        self, manifest_name: str, element_uuid: str,
        body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /, *,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Remove an element from a release manifest.

        Takes an app or workflow out of a manifest, on a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

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
        return self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_REMOVE_ELEMENT, (manifest_name, element_uuid),
                                     options, {"elementType": element_type}, body, {"commit_message": commit_message})  # fmt: skip


class AsyncSourceControlManifestsResource(AsyncResource):
    """Operations on `source_control.manifests`, asynchronous."""

    def list(self, /, **options: Unpack[CallOptions]) -> AsyncPage[_models.SourceControlManifest]:
        """List release manifests.

        Returns the release manifests in the repository: which version of each app and workflow an instance runs.
        Token scope: source_control:releases_read (Source Control > Releases (Read)). Plan: Enterprise.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return self._client._paginate(_operations.SOURCE_CONTROL_MANIFESTS_LIST, (), options)

    async def get(self, manifest_name: str, /, **options: Unpack[CallOptions]) -> _models.SourceControlManifestResult:
        """Get a release manifest.

        Returns one release manifest by its name. Token scope: source_control:releases_read (Source Control > Releases
        (Read)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_GET, (manifest_name,), options)

    @overload
    async def replace(
        self, manifest_name: str, /, *,
        manifest: _models.SourceControlManifestReplaceManifest | _dicts.SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    async def replace(
        self, manifest_name: str,
        body: _models.SourceControlManifestReplace | _dicts.SourceControlManifestReplaceDict | Unset = UNSET, /,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    async def replace(
        self, manifest_name: str,
        body: _models.SourceControlManifestReplace | _dicts.SourceControlManifestReplaceDict | Unset = UNSET, /, *,
        manifest: _models.SourceControlManifestReplaceManifest | _dicts.SourceControlManifestReplaceManifestDict | Unset = UNSET,
        commit_message: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Replace a release manifest.

        Writes a release manifest to a branch of the repository, for review there. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            manifest: The manifest.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_REPLACE, (manifest_name,), options, {},
                                           body, {"manifest": manifest, "commit_message": commit_message})  # fmt: skip

    @overload
    async def delete(self, manifest_name: str, /, *, commit_message: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    async def delete(self, manifest_name: str,
                     body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
                     /, **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    async def delete(self, manifest_name: str,
                     body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
                     /, *, commit_message: str | Unset = UNSET,
                     **options: Unpack[CallOptions]) -> _models.SourceControlCommit:  # fmt: skip
        """Delete a release manifest.

        Removes a release manifest on a branch of the repository, for review there. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

        Args:
            manifest_name: Name of the release manifest.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_DELETE, (manifest_name,), options, {},
                                           body, {"commit_message": commit_message})  # fmt: skip

    @overload
    @deprecated("Retool deprecates this operation.")
    async def set_app(self, manifest_name: str, app_uuid: str, /, *, release: str, commit_message: str | Unset = UNSET,
                      **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    @deprecated("Retool deprecates this operation.")
    async def set_app(self, manifest_name: str, app_uuid: str,
                      body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict, /,
                      **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    async def set_app(
        self, manifest_name: str, app_uuid: str,
        body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict | Unset = UNSET, /, *,
        release: str | Unset = UNSET, commit_message: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Set an app in a release manifest.

        Writes which release of an app a manifest names, on a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

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
        return await self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_SET_APP, (manifest_name, app_uuid),
                                           options, {}, body, {"release": release, "commit_message": commit_message})  # fmt: skip

    @overload
    async def set_element(
        self, manifest_name: str, element_uuid: str, /, *, release: str, commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    async def set_element(self, manifest_name: str, element_uuid: str,
                          body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict, /, *,
                          element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
                          **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    async def set_element(
        self, manifest_name: str, element_uuid: str,
        body: _models.SourceControlManifestSetApp | _dicts.SourceControlManifestSetAppDict | Unset = UNSET, /, *,
        release: str | Unset = UNSET, commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Set an element in a release manifest.

        Writes which release of an app or workflow a manifest names, on a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

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
        return await self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_SET_ELEMENT,
                                           (manifest_name, element_uuid), options, {"elementType": element_type}, body,
                                           {"release": release, "commit_message": commit_message})  # fmt: skip

    @overload
    @deprecated("Retool deprecates this operation.")
    async def remove_app(self, manifest_name: str, app_uuid: str, /, *, commit_message: str | Unset = UNSET,
                         **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    @deprecated("Retool deprecates this operation.")
    async def remove_app(
        self, manifest_name: str, app_uuid: str,
        body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /,
        **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    async def remove_app(
        self, manifest_name: str, app_uuid: str,
        body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /, *,
        commit_message: str | Unset = UNSET, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Remove an app from a release manifest.

        Takes an app out of a manifest, on a branch of the repository. Token scope: source_control:releases_write
        (Source Control > Releases (Write)). Plan: Enterprise. Deprecated.

        Args:
            manifest_name: Name of the release manifest.
            app_uuid: UUID of the app.
            body: All that follows in one object, instead of the keyword arguments.
            commit_message: Message of the commit that writes the change.

        Raises:
            BadRequestError: The request is not valid.
            RetoolError: If it fails in any other way.
        """
        return await self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_REMOVE_APP, (manifest_name, app_uuid),
                                           options, {}, body, {"commit_message": commit_message})  # fmt: skip

    @overload
    async def remove_element(self, manifest_name: str, element_uuid: str, /, *, commit_message: str | Unset = UNSET,
                             element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
                             **options: Unpack[CallOptions]) -> _models.SourceControlCommit: ...  # fmt: skip
    @overload
    async def remove_element(
        self, manifest_name: str, element_uuid: str,
        body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /, *,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit: ...  # fmt: skip
    async def remove_element(
        self, manifest_name: str, element_uuid: str,
        body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET, /, *,
        commit_message: str | Unset = UNSET,
        element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType, **options: Unpack[CallOptions],
    ) -> _models.SourceControlCommit:  # fmt: skip
        """Remove an element from a release manifest.

        Takes an app or workflow out of a manifest, on a branch of the repository. Token scope:
        source_control:releases_write (Source Control > Releases (Write)). Plan: Enterprise.

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
        return await self._client._request(_operations.SOURCE_CONTROL_MANIFESTS_REMOVE_ELEMENT,
                                           (manifest_name, element_uuid), options, {"elementType": element_type}, body,
                                           {"commit_message": commit_message})  # fmt: skip


if TYPE_CHECKING:  # the same with status and headers of each answer

    class RawSourceControlManifestsResource:
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
        def __init__(self, resource: AsyncSourceControlManifestsResource) -> None:
            self.list = async_raw_page(resource.list)
            self.get = async_raw(resource.get)
            self.replace = async_raw(resource.replace)
            self.delete = async_raw(resource.delete)
            self.set_app = async_raw(resource.set_app)
            self.set_element = async_raw(resource.set_element)
            self.remove_app = async_raw(resource.remove_app)
            self.remove_element = async_raw(resource.remove_element)
