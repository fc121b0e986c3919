"""The tasks of this project: `nox -l` lists them."""

import re
import shutil
from pathlib import Path

import nox

# uv makes environments in seconds where it is installed; nothing needs it.
nox.options.default_venv_backend = "uv|venv"
nox.options.sessions = ["lint", "types", "tests", "verify"]
nox.options.error_on_missing_interpreters = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
BENCHES = ("build", "client", "mock", "overlay")
RELEASES = [entry["line"] for entry in nox.project.load_toml("spec/releases.toml")["release"] if "snapshot" in entry]
NEWEST = RELEASES[-1]
WORKFLOWS = sorted(Path(".github/workflows").glob("*.yml"))


def install(session: nox.Session, *groups: str) -> None:
    """Installs the toolchain as it stands here, and what the named dependency groups list."""
    wanted = [package for group in groups for package in nox.project.dependency_groups(PYPROJECT, group)]
    session.install("-e", ".[build]", *wanted)


@nox.session
def build(session: nox.Session) -> None:
    """Builds a client and a wheel for every release that has a snapshot, and shows what it made."""
    install(session)
    session.run("retool-clientgen", "build", "--all", "--wheel", *session.posargs)


@nox.session
def names(session: nox.Session) -> None:
    """Writes the overlay that keeps the class names which clients of all releases have published."""
    install(session, "test")
    session.run("python", "-m", "support.names", env={"PYTHONPATH": "tests"})


@nox.session
def tests(session: nox.Session) -> None:
    """Runs the tests; those that take less than a minute with `-- -m "not slow"`."""
    install(session, "test")
    # A file stays with one worker, so that what its tests share is made once; slow ones come first.
    session.run("pytest", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder", *session.posargs)


@nox.session
def golden(session: nox.Session) -> None:
    """Makes the client and the report in `tests/golden` anew, for a change that is meant to change them."""
    install(session, "test")
    session.run("python", "-m", "golden.make", env={"PYTHONPATH": "tests"})


@nox.session
def minimums(session: nox.Session) -> None:
    """Runs the tests of the clients' runtime with the lowest versions that a client declares."""
    install(session, "test")
    project = nox.project.load_toml(f"generated/{NEWEST}/pyproject.toml")["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["fast"]]
    session.install(*(re.sub(r">=([0-9.]+).*", r"==\1", requirement) for requirement in declared))
    # Before 4.15, anyio leaves the socket of a connection that was cancelled to the garbage collector.
    lenient = ("-W", "ignore::pytest.PytestUnraisableExceptionWarning")
    # httpx2 is an extra that needs a newer anyio.
    others = ("--ignore", "tests/client/test_httpx2.py")
    session.run("pytest", "-n", "auto", *lenient, *others, "tests/runtime", "tests/client", *session.posargs)


@nox.session
def campaign(session: nox.Session) -> None:
    """Puts every payload into every string of a document; `tests` tries a sample of these.

    It takes half an hour, and says after each round how far it is: CAMPAIGN_FROM=31 goes on with round 31.
    """
    install(session, "test")
    session.run("pytest", "tests/generate/test_campaign.py", *session.posargs, env={"CAMPAIGN": "full"})


@nox.session
def lint(session: nox.Session) -> None:
    """Checks style and formatting, and the workflows of CI."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS))
    session.run("zizmor", "--offline", "--quiet", ".github")


@nox.session
def types(session: nox.Session) -> None:
    """Checks the types of the toolchain."""
    install(session, "types", "test")
    session.run("mypy")
    session.run("pyright", "--pythonpath", str(Path(session.bin) / "python"))


@nox.session
@nox.parametrize("release", [nox.param(line, id=line, tags=["newest"] * (line == NEWEST)) for line in RELEASES])
def client_types(session: nox.Session, release: str) -> None:
    """Checks the types of a generated client, of what its users write, and of `examples/`, with mypy and pyright."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "types"), f"./generated/{release}")
    session.run("mypy", "--config-file=", "--strict", f"generated/{release}/retool_client")
    session.run("pyright", "--pythonpath", str(Path(session.bin) / "python"), f"generated/{release}/retool_client")
    if release == NEWEST:
        session.run("mypy", "--config-file=", "--strict", "tests/typing/user_code.py")
        session.run("pyright", "--pythonpath", str(Path(session.bin) / "python"), "--project", "tests/typing")
        session.run("python", "tests/typing/planted_mistakes.py")


@nox.session
def bundle_types(session: nox.Session) -> None:
    """Checks the types of a package with all releases, of right and wrong code on it, and of a library that uses it."""
    install(session, "types")
    folder = Path(session.create_tmp())
    session.run("retool-clientgen", "build", *RELEASES, "--bundle", "--out", str(folder))
    project, library = folder / "retool-clients", "tests/downstream/releases_library/retool_directory"
    session.install(str(project))
    checked = (str(project / "retool_clients"), "tests/typing/bundle/user_code.py", library)
    python = ("--pythonpath", str(Path(session.bin) / "python"))
    for code in checked:
        session.run("mypy", "--config-file=", "--strict", code)
    session.run("pyright", *python, checked[0], library)
    session.run("pyright", *python, "--project", "tests/typing/bundle")


@nox.session
@nox.parametrize("release", [nox.param(line, id=line, tags=["newest"] * (line == NEWEST)) for line in RELEASES])
def contract(session: nox.Session, release: str) -> None:
    """Holds a generated client, installed, against an instance of its release; needs Node.js for the foreign mock."""
    install(session, "contract")
    session.install(f"./generated/{release}")
    shared, own = Path("../shared/recordings"), Path(f"tests/golden/exchanges-{release}.jsonl")
    recordings = [shared / f"exchanges-{release}.jsonl", own, shared / "exchanges.jsonl"]
    given = next((("--recordings", str(file)) for file in recordings if file.is_file()), ())
    report = session.create_tmp()
    options = ("--release", release, "--report", report, *given)
    session.run("retool-clientgen", "contract", *options, *session.posargs)
    session.run("python", "-m", "contract.independence", "--release", release, env={"PYTHONPATH": "tests"})
    session.run("pytest", "-q", "tests/mock/test_schemathesis.py", "-k", release)


@nox.session
def mutants(session: nox.Session) -> None:
    """Plants single changes in the newest client, ten seconds each, and reports which of them `contract` notices."""
    install(session, "contract")
    session.install(f"./generated/{NEWEST}")
    options = ("--release", NEWEST, *(session.posargs or ("--count", "24")))
    session.run("python", "-m", "contract.mutation", *options, env={"PYTHONPATH": "tests"})


@nox.session
def demo(session: nox.Session) -> None:
    """Shows the whole way on an embedded instance: document, client, wheel, and whether the client does right."""
    install(session)
    session.run("retool-clientgen", "demo", *(session.posargs or ("--out", f"{session.create_tmp()}/retool-demo")))


@nox.session
def docs(session: nox.Session) -> None:
    """Builds the site with the reference of each release into `docs/_site`; a broken link is an error."""
    install(session, "docs")
    extra = Path("docs/_extra/reference")
    shutil.rmtree(extra.parent, ignore_errors=True)
    for release in RELEASES:
        session.run("retool-clientgen", "reference", release, "--html", str(extra / release), "--quiet")
    links = "".join(f'<p><a href="{release}/index.html">Retool {release}</a></p>' for release in reversed(RELEASES))
    page = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Reference</title><h1>Reference</h1>{links}'
    (extra / "index.html").write_text(page, encoding="utf-8")
    session.run("sphinx-build", "--fail-on-warning", "--keep-going", "-q", "docs", "docs/_site", *session.posargs)


@nox.session
def verify(session: nox.Session) -> None:
    """Checks that `generated/` is what the pipeline makes from `spec/` and `overlays/`."""
    install(session)
    session.run("retool-clientgen", "verify")


@nox.session
def bench(session: nox.Session) -> None:
    """Measures the build and the clients against their peers, as ratios of the same run; all, or those named."""
    install(session, "bench")
    missed = []
    for name in session.posargs or BENCHES:
        try:
            session.run("python", f"tests/bench/{name}.py")
        except nox.command.CommandFailed:
            missed.append(name)
    if missed:
        session.error(f"a figure was missed in: {', '.join(missed)}")
