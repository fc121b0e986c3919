"""What is found in code, and what is known of it on the way."""

from attrs import define, field, frozen

from .values import NOTHING, Values


@frozen(order=True)
class Use:
    """A use of an operation.

    Attributes:
        file: The file.
        line: Line of the file, from 1.
        column: Column of the line, from 1.
        operation: The operation's id.
        how: `method`, `module` (of `retool_client.api`) or `name`: by `call`.
    """

    file: str
    line: int
    column: int
    operation: str
    how: str


@frozen(order=True)
class Unclear:
    """A place of which the syntax tree does not tell what is used.

    Attributes:
        file: The file.
        line: Line of the file, from 1.
        what: What is not told, in a sentence without a full stop.
        operation: The operation that it may be; empty where it could be any.
    """

    file: str
    line: int
    what: str
    operation: str = ""


@frozen
class Uses:
    """What was found in some files.

    Attributes:
        files: Number of files that were read.
        uses: The uses, by file and line.
        unclear: What could not be told.
    """

    files: int
    uses: tuple[Use, ...]
    unclear: tuple[Unclear, ...]

    @property
    def operations(self) -> list[str]:
        """The operations, each once."""
        return list(dict.fromkeys(use.operation for use in self.uses))


@define
class Knowledge:
    """What the files say so far.

    Attributes:
        operations: Ids of all operations.
        resource_classes: Path of a resource by the name of its class.
        names: Values of names of modules, parameters, results and attributes, by module and dotted name.
        modules: Module by the last part of its name, where only one has it.
        parameters: Names of the parameters of each function, by module and dotted name.
        unsure: Names that something is assigned to of which nothing is known, by module and dotted name.
        fixtures: The functions that are fixtures of pytest, by the fixture's name: module and dotted name.
        texts: What names and attributes may be as text, by module, line and column (in bytes, from 0).
        grew: Whether something was added since it was last set.
    """

    operations: frozenset[str]
    resource_classes: dict[str, str]
    names: dict[tuple[str, str], Values] = field(factory=dict)
    modules: dict[str, str] = field(factory=dict)
    parameters: dict[tuple[str, str], list[str]] = field(factory=dict)
    unsure: set[tuple[str, str]] = field(factory=set)
    fixtures: dict[str, set[tuple[str, str]]] = field(factory=dict)
    texts: dict[tuple[str, int, int], frozenset[str]] = field(factory=dict)
    grew: bool = False

    def get(self, module: str, name: str) -> Values:
        """What a name may be."""
        return self.names.get((module, name), NOTHING)

    def add(self, module: str, name: str, values: Values) -> None:
        """Notes what a name may be, beside what is known."""
        self.declare(module, name)
        known = self.names[module, name]
        if not values:
            self.unsure.add((module, name))
        if not values <= known:
            self.names[module, name] = known | values
            self.grew = True

    def declare(self, module: str, name: str) -> None:
        """Notes that there is a name, which hides one of the same name around it."""
        if (module, name) not in self.names:
            self.names[module, name] = NOTHING
            self.grew = True
