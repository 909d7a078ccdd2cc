"""The command line: read the words, find the settings and the keys, hand over to the work. `kiosk --help` explains."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Coroutine
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from kiosk import __version__
from kiosk.config import EXIT_CODE, Settings, SettingsError, default_log_file, load, settings_file
from kiosk.domain.errors import DomainError
from kiosk.domain.payment import State
from kiosk.domain.staff import Role
from kiosk.engine.ports import JournalError
from kiosk.report import Report, complain
from kiosk.secrets import Keys, KeysInUse, SecretsError, find_keys

cli = typer.Typer(
    name="kiosk",
    help="A QR point of sale for Vipps: one tap, one code, and the truth about the money on both screens.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

keys_cli = typer.Typer(help="The keys of the sales unit.", no_args_is_help=True)
cli.add_typer(keys_cli, name="keys")
journal_cli = typer.Typer(help="Look after the journal's file.", no_args_is_help=True)
cli.add_typer(journal_cli, name="journal")
cashiers_cli = typer.Typer(
    help="Who may stand at the till: with one cashier on the list it asks who it is.", no_args_is_help=True
)
cli.add_typer(cashiers_cli, name="cashiers")
day_cli = typer.Typer(help="Look at the day's figures (X), and close the day (Z).", invoke_without_command=True)
cli.add_typer(day_cli, name="day")

Config = Annotated[Path | None, typer.Option("--config", help="Settings file; else KIOSK_CONFIG, else the user's own.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line on stdout; the log goes to stderr.")]
Patience = Annotated[float, typer.Option(min=1, help="Seconds to wait for Vipps before leaving it for later.")]
CashierName = Annotated[str, typer.Argument(help="The cashier's short name, as it is kept with what they do.")]
By = Annotated[str, typer.Option("--by", help="Who does it: a cashier's short name, kept in the journal.")]
Reference = Annotated[str, typer.Argument(help="The payment's reference, as the history shows it.")]
CsvFile = Annotated[Path | None, typer.Option("--csv", help="Write it as CSV to this file, too.")]
PdfFile = Annotated[Path | None, typer.Option("--pdf", help="Write it as PDF to this file, too.")]
OnPrinter = Annotated[bool, typer.Option("--print", help="Print it on the slip printer, too.")]


STATES = (*(state.value for state in State), "IN_DOUBT")
"""What a payment can be called in the history."""
GROUPS = ("REFUNDED", "OPEN", "NOT_PAID")
"""What it can be looked for by besides; PAID is both."""


class Script(StrEnum):
    """The demonstrations that play themselves."""

    PAY = "pay"
    DECLINE = "decline"
    CANCEL = "cancel"
    EXPIRE = "expire"
    LATE_APPROVAL = "late-approval"
    LOST_ANSWER = "lost-answer"
    EVERYONE = "everyone"
    DAY = "day"


@cli.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
) -> None:
    if version:
        typer.echo(f"kiosk {__version__}")
        raise typer.Exit


@cli.command()
def run(
    no_restart: Annotated[
        bool, typer.Option("--no-restart", help="End with the screens, also when they die: systemd starts them again.")
    ] = False,
    config: Config = None,
) -> None:
    """Show both screens and take payments; without settings, and with a display, it is set up first.

    Screens that die or hang are started again, with the same open payment.
    """
    if not settings_file(config).exists() and _can_show():
        _set_up(config)
    if not no_restart:
        from kiosk.supervisor import take_over

        named = ["--config", str(config)] if config else []
        _exit(take_over([sys.executable, "-m", "kiosk", "run", "--no-restart", *named]))
    _sell(config)


@cli.command()
def setup(config: Config = None) -> None:
    """Set up the kiosk on its own screen: shop, keys, connection, screens, a trial payment. Then sell."""
    _set_up(config)
    run(config=config)


@cli.command()
def demo(
    script: Annotated[Script | None, typer.Option(help="Play cashier and customer, then exit.")] = None,
    shots: Annotated[
        Path | None, typer.Option(help="Save a PNG of both screens at every state in this folder.")
    ] = None,
    lan: Annotated[bool, typer.Option("--lan", help="Let a real phone on the same network scan and pay.")] = False,
) -> None:
    """Try it all: emulator, both screens and a phone page. No keys, no network, no real money."""
    from kiosk.demo import play

    _exit(play(script.value if script else None, shots, lan))


@keys_cli.command("set")
def keys_set(
    file: Annotated[Path | None, typer.Argument(help="A file with the keys; else stdin, or you are asked.")] = None,
    in_file: Annotated[bool, typer.Option("--in-file", help="Keep them in a file that is not encrypted.")] = False,
    untested: Annotated[bool, typer.Option("--untested", help="Keep them without asking Vipps first.")] = False,
    config: Config = None,
) -> None:
    """Keep new keys of the sales unit; a running kiosk uses them when Vipps refuses the old ones. Exit: 0, 1 refused.

    Keys are never words of the command: others on this machine can read those.
    """
    from kiosk.key_commands import set_keys

    _exit(set_keys(None if untested else _settings(config), file, in_file))


@keys_cli.command("test")
def keys_test(config: Config = None) -> None:
    """Ask Vipps whether the keys that the kiosk uses are right. Exit: 0, 1."""
    from kiosk.key_commands import test_keys

    _exit(test_keys(*_settings_and_keys(config)))


@cli.command()
def emulator(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the payment APIs; 0 takes a free one.")],
    control_port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the control plane; 0 a free one.")],
    lan: Annotated[bool, typer.Option("--lan", help="Let phones on the same network open the QR codes.")] = False,
    keys_file: Annotated[Path | None, typer.Option(help="Write its test keys to this file, for `kiosk setup`.")] = None,
) -> None:
    """Serve the payment APIs in a box on this machine."""
    from kiosk.emulator.server import EmulatorError, serve

    try:
        serve(port, control_port, lan, keys_file)
    except EmulatorError as error:
        _give_up(str(error))


@cli.command()
def pay(
    amount: Annotated[int, typer.Option(help="Amount in øre: 12900 is 129,00 kr.")],
    text: Annotated[str, typer.Option(help="What the customer reads in the app.")] = "",
    qr_file: Annotated[Path | None, typer.Option(help="Write the QR picture to this file.")] = None,
    by: By = "",
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Make one sale without screens. Ctrl+C is the cashier's cancel.

    Exit: 0 paid, 2 cancelled, 3 expired, 4 refused, 5 in doubt or only reserved, 64 usage, settings, keys or journal.
    """
    from kiosk import commands
    from kiosk.app import Plan

    settings, keys = _settings_and_keys(config)
    if qr_file and not qr_file.absolute().parent.is_dir():
        _give_up(f"--qr-file {qr_file}: the folder {qr_file.absolute().parent} does not exist")
    _finish(commands.pay(Plan(settings, keys), amount, text, qr_file, Report(as_json), by=by))


@cli.command()
def recover(patience: Patience = 60.0, as_json: Json = False, config: Config = None) -> None:
    """Settle everything that was left open, then exit: 0 nothing in doubt, 5 something still is."""
    from kiosk import commands
    from kiosk.app import Plan

    settings, keys = _settings_and_keys(config)
    _finish(commands.recover(Plan(settings, keys), patience, Report(as_json)))


@cli.command()
def refund(
    reference: Reference,
    amount: Annotated[int | None, typer.Option(min=1, help="Amount in øre; without it, all that is left.")] = None,
    why: Annotated[str, typer.Option(help="The reason, for the shop and the customer's app.")] = "",
    again: Annotated[bool, typer.Option("--again", help="As much as an earlier refund, once more.")] = False,
    by: By = "",
    patience: Patience = 60.0,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Give money back. Exit: 0 done, 4 refused, 5 in doubt (the same command finishes it)."""
    from kiosk import commands
    from kiosk.app import Plan

    settings, keys = _settings_and_keys(config)
    plan, report = Plan(settings, keys), Report(as_json)
    _finish(commands.refund(plan, reference, amount, why, patience, report, another=again, by=by))


@cli.command()
def capture(
    reference: Reference,
    amount: Annotated[int | None, typer.Option(min=1, help="Amount in øre; without it, all that is reserved.")] = None,
    again: Annotated[bool, typer.Option("--again", help="As much as an earlier capture, once more.")] = False,
    by: By = "",
    patience: Patience = 60.0,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Take reserved money when goods are handed over. Exit: 0 taken, 4 refused, 5 in doubt (the same again)."""
    from kiosk import commands
    from kiosk.app import Plan

    settings, keys = _settings_and_keys(config)
    _finish(commands.capture(Plan(settings, keys), reference, amount, patience, Report(as_json), another=again, by=by))


@cli.command()
def release(
    reference: Reference, patience: Patience = 60.0, by: By = "", as_json: Json = False, config: Config = None
) -> None:
    """Let go of what is reserved and not taken. Exit: 0 released, 4 refused, 5 in doubt (the same again)."""
    from kiosk import commands
    from kiosk.app import Plan

    settings, keys = _settings_and_keys(config)
    _finish(commands.release(Plan(settings, keys), reference, patience, Report(as_json), by=by))


@cli.command()
def history(
    since: Annotated[str, typer.Option(help="From this day or time on: 2026-11-23 or 2026-11-23T14:00.")] = "",
    until: Annotated[str, typer.Option(help="Up to and with this day, or up to this time.")] = "",
    state: Annotated[
        str, typer.Option(help=f"Only payments that are in this state: {', '.join((*STATES, *GROUPS))}.")
    ] = "",
    search: Annotated[str, typer.Option(help="As in the search field: amount, reference, day, time.")] = "",
    amount: Annotated[int | None, typer.Option(min=1, help="Only payments of this amount in øre.")] = None,
    csv: Annotated[
        str, typer.Option(help="Write all that fits to this file as CSV (- is stdout); the README has the columns.")
    ] = "",
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many, the newest; 1000 without --csv.")] = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """List the payments in the journal, newest first."""
    from kiosk import commands, table

    begin, end = _moment("--since", since), _moment("--until", until, end=True)
    word = state.upper().replace("-", "_")
    if word and word not in (*STATES, *GROUPS):
        _give_up(f"--state {state}: expected one of {', '.join((*STATES, *GROUPS))}")
    settings = _settings(config)
    if csv:
        if word == "IN_DOUBT":
            _give_up("--csv: expected another --state than IN_DOUBT; OPEN has those, too")
        _finish(table.export(settings, csv, table.Wanted(begin, end, word, search, amount, limit)))
    _finish(commands.history(settings, table.Wanted(begin, end, word, search, amount, limit or 1000), Report(as_json)))


@cli.command()
def show(reference: Reference, as_json: Json = False, config: Config = None) -> None:
    """Show one payment, entry by entry, and what Vipps answered."""
    from kiosk import commands

    _finish(commands.show(_settings(config), reference, Report(as_json)))


@cli.command()
def slip(
    reference: Reference,
    of: Annotated[
        str, typer.Option("--of", help="payment, or refund-1, refund-2 ...; without it, the newest of them.")
    ] = "",
    as_text: Annotated[bool, typer.Option("--text", help="Show what it would say, and print nothing.")] = False,
    config: Config = None,
) -> None:
    """Print the slip of a payment or of a refund: the original the first time, then marked copies.

    --text works beside a running kiosk; what prints takes the journal, for there the copies are counted.
    Exit: 0 printed, 4 there is no such slip or no printer, or it was not printed.
    """
    from kiosk import slip_commands

    settings = _settings(config)
    _finish((slip_commands.show if as_text else slip_commands.give)(settings, reference, of))


@cli.command()
def doctor(as_json: Json = False, config: Config = None) -> None:
    """Check settings, keys, clock, network, journal, screens and font; each failure with its cure. Exit: 0 or 1."""
    from kiosk.doctor import examine

    _exit(examine(config, as_json))


@cli.command()
def support(
    file: Annotated[
        Path | None, typer.Argument(help="Where it goes; else kiosk-support-TIME.zip in this folder.")
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="Print exactly what would be saved, and save nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Save it without asking.")] = False,
    config: Config = None,
) -> None:
    """Put together what somebody far away needs to know, without keys, texts or persons; look, then save it."""
    from kiosk.logs import configure
    from kiosk.report import say
    from kiosk.support import collect

    configure("critical")
    bundle = collect(config)
    if show:
        say(bundle.shown())
        return
    file = file or Path(f"kiosk-support-{datetime.now().astimezone():%Y%m%d-%H%M%S}.zip")
    say(f"{file} would hold (`kiosk support --show` prints all of it):\n{bundle.summary()}")
    if not yes:
        if not sys.stdin.isatty():
            _give_up("nobody is here to be asked; --yes saves it")
        typer.confirm("Save it?", abort=True)
    try:
        bundle.save(file)
    except OSError as error:
        _give_up(f"{file} can't be written ({error.strerror})")
    say(f"{file} is saved. It goes nowhere by itself.")


@journal_cli.command("verify")
def journal_verify(
    head: Annotated[str, typer.Option(help="HASH or HASH:NUMBER of an earlier head that must still be there.")] = "",
    config: Config = None,
) -> None:
    """Check every page, every entry and the chain over them; print its head. Exit: 0 sound, 1 damaged or changed."""
    from kiosk import commands
    from kiosk.journal.head import Wanted

    try:
        wanted = Wanted.read(head) if head else None
    except ValueError as error:
        _give_up(f"--head {head}: {error}")
    _finish(commands.verify(_settings(config), wanted))


@journal_cli.command("accept")
def journal_accept(config: Config = None) -> None:
    """Note that missing entries are known, after a backup was put back, so that nobody is warned of them any more."""
    from kiosk import commands

    _finish(commands.accept(_settings(config)))


@journal_cli.command("backup")
def journal_backup(
    file: Annotated[Path, typer.Argument(help="Where the copy goes; a former copy there is replaced.")],
    config: Config = None,
) -> None:
    """Write a whole copy of the journal to FILE."""
    from kiosk import commands

    _finish(commands.backup(_settings(config), file))


@cashiers_cli.command("list")
def cashiers_list(as_json: Json = False, config: Config = None) -> None:
    """List the cashiers and their roles. Exit: 0."""
    from kiosk import cashier_commands

    _exit(cashier_commands.list_all(_settings(config), as_json))


@cashiers_cli.command("add")
def cashiers_add(
    name: CashierName,
    role: Annotated[Role, typer.Option(help="What they may do: sell, also refund, or everything.")] = Role.CASHIER,
    config: Config = None,
) -> None:
    """Let somebody new stand at the till. Their PIN, six digits, is asked for, or read as one line of stdin.

    Exit: 0, 4 where that may not be (nobody would be a manager, the name is in use), 64 the PIN can't be used.
    """
    from kiosk import cashier_commands

    _exit(cashier_commands.add(_settings(config), name, role))


@cashiers_cli.command("remove")
def cashiers_remove(name: CashierName, config: Config = None) -> None:
    """Let somebody stand there no more; what they did stays by their name. Exit: 0, 4."""
    from kiosk import cashier_commands

    _exit(cashier_commands.remove(_settings(config), name))


@cashiers_cli.command("role")
def cashiers_role(
    name: CashierName, role: Annotated[Role, typer.Argument(help="The new role.")], config: Config = None
) -> None:
    """Let somebody do more, or less. Exit: 0, 4."""
    from kiosk import cashier_commands

    _exit(cashier_commands.change_role(_settings(config), name, role))


@cashiers_cli.command("pin")
def cashiers_pin(name: CashierName, config: Config = None) -> None:
    """Give somebody another PIN, asked for or read from stdin. Exit: 0, 4, 64 the PIN can't be used."""
    from kiosk import cashier_commands

    _exit(cashier_commands.change_pin(_settings(config), name))


@day_cli.callback()
def day(
    context: typer.Context,
    csv: CsvFile = None,
    pdf: PdfFile = None,
    on_printer: OnPrinter = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Show what moved since the last Z (an X); it changes nothing, and works beside a running kiosk, but for --print.

    Exit: 0, or 4 if it can't be written or printed.
    """
    if context.invoked_subcommand is None:
        from kiosk import day_commands

        _finish(day_commands.look(_settings(config), day_commands.Outlets(csv, pdf, on_printer), as_json))
    if csv or pdf or on_printer:
        _give_up(
            "--csv, --pdf and --print before a command of `kiosk day` mean an X: give them without one, or after it"
        )


@day_cli.command("close")
def day_close(
    signed_by: Annotated[str, typer.Option(help="Who signs for what is open, in doubt or different.")] = "",
    patience: Patience = 60.0,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Compare the day with Vipps payment by payment, and cut a Z.

    Exit: 0 closed, 4 nothing to close or closed today, 5 not closed because something is open, in doubt, different or
    not compared and nobody signed for it, 64 usage, settings, keys or journal (a running kiosk closes on its screen).
    """
    from kiosk import day_commands
    from kiosk.app import Plan

    settings, keys = _settings_and_keys(config)
    _finish(day_commands.close(Plan(settings, keys), signed_by, patience, as_json))


@day_cli.command("list")
def day_list(as_json: Json = False, config: Config = None) -> None:
    """List all Zs, newest first. Exit: 0."""
    from kiosk import day_commands

    _finish(day_commands.list_all(_settings(config), as_json))


@day_cli.command("show")
def day_show(
    number: Annotated[int, typer.Argument(min=1, help="The Z's number.")],
    csv: CsvFile = None,
    pdf: PdfFile = None,
    on_printer: OnPrinter = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Show one Z again. What was printed before is printed as a copy; a running kiosk prints on its own screen.

    Exit: 0, or 4 if there is none of that number, or it can't be written or printed.
    """
    from kiosk import day_commands

    _finish(day_commands.show(_settings(config), number, day_commands.Outlets(csv, pdf, on_printer), as_json))


def main() -> None:
    """Run the command line. Usage errors exit with 64, like wrong settings."""
    try:
        status = cli(standalone_mode=False)
    except typer.Exit as done:
        status = done.exit_code
    except typer.Abort:
        status = 130
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        complain(" ".join(str(error.format_message()).split()))
        status = EXIT_CODE
    sys.exit(status or 0)


def _can_show() -> bool:
    """Whether there is a display that somebody looks at."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] in {"offscreen", "minimal"}:
        return False
    displays = (os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY"), platform)
    return not sys.platform.startswith("linux") or any(displays)


def _set_up(config: Path | None) -> None:
    from kiosk.first_start import set_up

    status = set_up(settings_file(config))
    if status is not None:
        _exit(status)


def _sell(config: Path | None) -> NoReturn:
    import faulthandler

    from kiosk.lifeline import RESTARTED, Lifeline
    from kiosk.logs import hide

    if sys.stderr is not None:  # as without a console on Windows
        faulthandler.enable()  # where each thread was, should the screens die; names of functions and nothing else

    def find() -> Keys:
        keys = find_keys()
        hide(*keys.all)
        return keys

    def open_settings(settings: Settings, in_use: KeysInUse, publish: Any) -> Any:
        from kiosk import first_start  # in the desk's own thread: the windows stand already

        return first_start.open_settings(settings, in_use, publish)

    first = [_settings_and_keys(config, stays=True)]  # what is wrong with them is said before Qt is even imported
    from kiosk.screens import run_screens

    def read() -> tuple[Settings, Keys]:
        return first.pop() if first else _settings_and_keys(config, stays=True)

    if why := os.environ.pop(RESTARTED, ""):
        logging.getLogger(__name__).warning("started again by the supervisor: %s", why)
    line = Lifeline()
    try:
        status = run_screens(read, find=find, open_settings=open_settings, watcher=line)
    finally:
        line.close()
    _exit(status)


def _settings(config: Path | None, *, stays: bool = False) -> Settings:
    """Load the settings and begin to log. A command that comes and goes (not `stays`) says what went wrong itself."""
    from kiosk.logs import configure

    try:
        settings = load(config)
    except SettingsError as error:
        _give_up(str(error))
    level, named = settings.logs.level, settings.logs.path
    file = named or (default_log_file() if stays else None)
    said = "error" if level == "info" and not stays else level
    try:
        configure(
            level,
            file=file if settings.logs.keep_mb else None,
            keep_bytes=settings.logs.keep_mb * 1_000_000,
            stream_level=said,
        )
    except OSError as error:
        if named:
            _give_up(f"{settings.file}: [logs] path: {named} can't be written ({error.strerror})")
        configure(level, stream_level=said)  # nobody asked for this file, so nobody is kept from selling by it
        logging.getLogger(__name__).warning("no log file: %s can't be written (%s)", file, error.strerror)
    return settings


def _settings_and_keys(config: Path | None, *, stays: bool = False) -> tuple[Settings, Keys]:
    from kiosk.logs import hide

    settings = _settings(config, stays=stays)
    try:
        keys = find_keys()
    except SecretsError as error:
        _give_up(str(error))
    hide(*keys.all)
    return settings, keys


def _moment(option: str, text: str, end: bool = False) -> datetime | None:
    """Read a day or a local time; as an end, a day means the midnight after it."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        try:
            return datetime.fromisoformat(text).astimezone()
        except ValueError:
            _give_up(f"{option} {text}: expected a day such as 2026-11-23, or a time such as 2026-11-23T14:00")
    return datetime.combine(day + timedelta(days=1) if end else day, time()).astimezone()


def _finish(work: Coroutine[Any, Any, int]) -> NoReturn:
    try:
        status = asyncio.run(work)
    except (JournalError, DomainError) as error:
        _give_up(str(error))
    except KeyboardInterrupt:
        status = 130
    _exit(status)


def _exit(status: int) -> NoReturn:
    raise typer.Exit(status)


def _give_up(problem: str) -> NoReturn:
    complain(problem)
    raise typer.Exit(EXIT_CODE)


if __name__ == "__main__":
    main()
