"""Which actions wrote what of a document, kept true while arrays shrink and objects go."""

from collections.abc import Iterator

from attrs import Factory, define, frozen

from .jsonpath import Location


@frozen
class Shadowing:
    """Something that one action wrote and a later one wrote again or removed.

    Attributes:
        location: Where, when it happened.
        earlier: Number of the action that wrote it.
        later: Number of the action that undid that.
        removed: Whether it was removed; overwritten otherwise.
    """

    location: Location
    earlier: int
    later: int
    removed: bool


@define
class _Place:
    writers: list[int] = Factory(list)
    removers: list[int] = Factory(list)
    copied: bool = False
    below: dict[str | int, "_Place"] = Factory(dict)

    def all(self) -> Iterator["_Place"]:
        """This place and those below it."""
        open_places: list[_Place] = [self]
        while open_places:
            place = open_places.pop()
            yield place
            open_places.extend(place.below.values())

    def duplicate(self) -> "_Place":
        """A copy of this place and those below it."""
        below = {key: place.duplicate() for key, place in self.below.items()}
        return _Place([*self.writers], [*self.removers], below=below)


class WriteIndex:
    """A tree of the places that actions wrote, in step with the document.

    Attributes:
        shadowed: What was written and later undone, in order.
    """

    def __init__(self) -> None:
        self._root = _Place()
        self.shadowed: list[Shadowing] = []

    def write(self, location: Location, action: int, *, replaces: bool) -> None:
        """Notes that an action wrote a place.

        Args:
            location: The place.
            action: Number of the action.
            replaces: Whether something was there before.
        """
        place, above = self._reached(location)
        if replaces:
            self._shadow(location, above, action, removed=False)
            # What is overwritten is no longer the work of who wrote it first.
            place.writers = []
        place.writers.append(action)

    def carry(self, source: Location, target: Location, written: list[Location]) -> None:
        """Notes that a place was copied: what was written in it was written in the copy as well."""
        for location in written:
            below = location[len(target) :]
            if any(isinstance(key, int) for key in below):
                # Items that were appended to others have other indices than in the source.
                continue
            from_place, to_place = self._at((*source, *below)), self._at(location)
            if from_place is None or to_place is None:
                continue
            for place in from_place.all():
                place.copied = True
            copy = from_place.duplicate()
            to_place.writers = [*copy.writers, *to_place.writers]
            to_place.below = copy.below

    def remove(self, parent: Location, keys: list[str | int], action: int, *, in_array: bool) -> None:
        """Notes that an action removed places.

        Args:
            parent: The object or array that they are removed from.
            keys: Their keys or indices.
            action: Number of the action.
            in_array: Whether the parent is an array: what follows then moves up.
        """
        place, above = self._reached(parent)
        for key in keys:
            gone = place.below.pop(key, None)
            # What was copied before is not undone: it has moved.
            below = [writer for each in gone.all() if not each.copied for writer in each.writers] if gone else []
            self._shadow((*parent, key), [*above, *below], action, removed=True)
            if not in_array:
                place.below[key] = _Place(removers=[action])
        if in_array:
            place.removers.append(action)
            removed = sorted(int(key) for key in keys)
            moved = sorted(place.below.items(), key=lambda item: int(item[0]))
            place.below = {}
            passed = 0
            for key, item in moved:
                while passed < len(removed) and removed[passed] < int(key):
                    passed += 1
                place.below[int(key) - passed] = item

    def touching(self, pointer: str) -> list[int]:
        """Numbers of the actions that changed a place, or something within it or around it, in order."""
        place = self._root
        found = {*place.writers}
        for part in pointer.split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            following = place.below.get(key) or (place.below.get(int(key)) if key.isdecimal() else None)
            if following is None:
                return sorted(found)
            place = following
            found.update(place.writers)
        for each in place.all():
            found.update(each.writers, each.removers)
        return sorted(found)

    def living(self) -> set[int]:
        """Numbers of the actions of whose work something is left."""
        return {writer for place in self._root.all() for writer in place.writers}

    def _reached(self, location: Location) -> tuple[_Place, list[int]]:
        """A place, which is made if need be, and who wrote it or something around it."""
        place = self._root
        above = [*place.writers]
        for key in location:
            place = place.below.setdefault(key, _Place())
            above += place.writers
        return place, above

    def _at(self, location: Location) -> _Place | None:
        place: _Place | None = self._root
        for key in location:
            place = place.below.get(key) if place is not None else None
        return place

    def _shadow(self, location: Location, writers: list[int], action: int, *, removed: bool) -> None:
        for writer in dict.fromkeys(writers):
            if writer != action:
                self.shadowed.append(Shadowing(location, writer, action, removed))
