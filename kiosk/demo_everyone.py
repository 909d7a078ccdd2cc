"""The demonstration of everyone: a shop sets itself up, and somebody who sees little pays in a language of their own.

Everything is done by taps on the real windows, on the embedded emulator. The till speaks Finnish and its customers
Norwegian; the one who pays chooses Finnish and larger letters on a tablet, whose network goes away with the code on it.
Nothing of this machine's user is touched: settings, keys, PIN and journal lie in a folder of the demonstration's own,
and there is no keyring.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import cast

from keyring.backends.fail import Keyring

from kiosk.config import EXIT_CODE, Settings, load
from kiosk.config_writer import write_settings
from kiosk.emulator.server import RunningEmulator
from kiosk.engine.screens import CashierPage
from kiosk.languages import Language
from kiosk.report import complain
from kiosk.resources import assets
from kiosk.scene import AMOUNT, Hands, Pictures, Scene, Untrue
from kiosk.screens import run_screens
from kiosk.secrets import Keys, KeysInUse, find_keys
from kiosk.setup import open_desk
from kiosk.tablet import NoBrowser, Tablet, TabletError, running_tablet
from kiosk.ui.desk import After, Desk, PublishDesk
from kiosk.ui.setup_window import SetupWindow, run_setup
from kiosk.ui.stage import Stage, StageError, read_qr
from kiosk.ui.windows import WindowOptions

NAME = "everyone"
SHOP, TILL = "Kahvila Jäämeri", "kassa-1"
PIN = "830617"
TABLET_SIZE = (1280, 800)
CUSTOMERS_LANGUAGE = "nb"

CODE_STANDS = 3.0
"""Seconds for which the page shows a code without hearing from the kiosk (FRESH in display/page/page.js)."""
SLOW_TO_LOOK = 2.0
"""Seconds after that which a busy machine may need to look at its clock, and to take the code away."""

NO_NETWORK = "ERR_INTERNET_DISCONNECTED"
"""What the browser says of each attempt to get a line without a network."""

WHEN_GONE = """
new MutationObserver(() => { window.gone = window.gone || performance.now(); })
  .observe(byId("qr"), {attributes: true, attributeFilter: ["data-code"]});
window.cut = performance.now();
"""
"""Notes the page's own time of the cut, and of the change that follows it."""

DRAWN = "document.fonts.ready.then(() => new Promise(r => requestAnimationFrame(() => setTimeout(r))))"

SEEN_BY_EVERYONE = """
(() => {
  const light = part => (part /= 255, part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const seen = colour => {
    const [red, green, blue] = colour.match(/[0-9.]+/g).map(part => light(Number(part)));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const style = getComputedStyle(document.body);
  const [ink, ground] = [seen(style.color), seen(style.backgroundColor)];
  return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
})()
"""
"""Contrast of the page's words and their ground, as WCAG 2.2 counts it: 1 to 21."""
HIGH_CONTRAST = 15.0


def play(emulator: RunningEmulator, folder: Path, shots: Path | None) -> int:
    """Play it, with the shop's files in `folder`; return the exit status, EXIT_CODE where there is no browser."""
    pictures, shop = Pictures(shots), NewShop(emulator, folder)
    held: list[str] = []

    def set_up(stage: Stage) -> None:
        SetUp(stage, pictures, shop).play()

    def sell(stage: Stage) -> None:
        held.append(Sale(stage, pictures, emulator, tablet).play())
        stage.quit(0)

    try:
        with running_tablet() as tablet:
            options = WindowOptions(full_screen=False)
            if run_setup(shop.open_desk, options=options, on_ready=set_up) is not After.SELL:
                raise Untrue("the set-up did not end with a kiosk that can sell")
            shop.has_a_tablet()
            status = run_screens(shop.read, find=shop.find_keys, open_settings=shop.open_settings, on_ready=sell)
    except NoBrowser as error:
        complain(f"the script {NAME} needs a browser as the tablet: {error}")
        return EXIT_CODE
    except (Untrue, StageError, TabletError) as error:
        complain(f"the script {NAME} did not hold: {error}")
        return 1
    if status == 0 and held:
        complain(f"the script {NAME} held: {held[0]}")
        return 0
    return status or 1


class NewShop:
    """A shop that begins: its folder, its account at the emulator, and the notes of keys that it was given."""

    def __init__(self, emulator: RunningEmulator, folder: Path) -> None:
        self.unit = emulator.call(lambda world: next(iter(world.sales_units.values())))
        self.address = emulator.base_url
        self._folder = folder
        self._file = folder / "settings" / "kiosk.toml"
        self._environment = {"KIOSK_KEY_FILE": str(folder / "settings" / "keys.json")}
        self._ring = Keyring()  # type: ignore[no-untyped-call]  # none at all: the user's own is not this shop's business

    def note(self, name: str, client_secret: str) -> str:
        """Write down the keys, as somebody copies them from the portal; return the note's path."""
        path = self._folder / name
        path.write_text(
            f"BASE_URL={self.address}\nMSN={self.unit.msn}\nclient_id: {self.unit.client_id}\n"
            f"client_secret: {client_secret}\nOcp-Apim-Subscription-Key: {self.unit.subscription_keys[0]}\n",
            "utf-8",
        )
        return str(path)

    def open_desk(self, publish: PublishDesk) -> AbstractAsyncContextManager[Desk]:
        """Open the desk of the first start."""
        journal = self._folder / "data" / "journal.db"
        return open_desk(self._file, publish, environment=self._environment, ring=self._ring, journal=journal)

    def open_settings(
        self, settings: Settings, in_use: KeysInUse, publish: PublishDesk
    ) -> AbstractAsyncContextManager[Desk]:
        """Open the desk of the settings, as the running kiosk does when somebody wants to change them."""
        return open_desk(settings.file, publish, in_use=in_use, environment=self._environment, ring=self._ring)

    def has_a_tablet(self) -> None:
        """Write what the set-up did not ask for: tablets on this machine, in the customers' language."""
        changes = {
            "display": {"listen": "loopback", "port": 0},
            "screens": {"customer_language": CUSTOMERS_LANGUAGE, "full_screen": False},
        }
        write_settings(self._file, changes)

    def read(self) -> tuple[Settings, Keys]:
        """Read settings and keys, as a kiosk does when it starts."""
        return load(self._file), self.find_keys()

    def find_keys(self) -> Keys:
        """Find the keys where the set-up put them."""
        return find_keys(self._environment, self._ring.get_password)


class Player(Hands):
    """Somebody before the windows, who reads Finnish."""

    def __init__(self, stage: Stage, pictures: Pictures) -> None:
        super().__init__(stage, pictures)
        self.finnish = Language("fi", assets() / "translations")

    def reads(self, *sentences: str) -> None:
        """Wait until all of them stand in the windows, whole and in Finnish; they are given in English."""
        for sentence in sentences:
            words = self.finnish.say(sentence)
            self.until(lambda words=words: words in self.stage.texts(), f"“{words}”")  # type: ignore[misc]


class SetUp(Player):
    """The first hour of a shop, at the window of the set-up."""

    def __init__(self, stage: Stage, pictures: Pictures, shop: NewShop) -> None:
        super().__init__(stage, pictures)
        self.shop = shop

    def play(self) -> None:
        """Go through every page, with one mistake on the way."""
        self.language()
        self.name()
        self.account()
        self.connection()
        self.screen_and_sound()
        self.trial()
        self.pin()
        self.keys_and_summary()

    def page(self, title: str) -> None:
        """Wait for the page with that title, given in English."""
        wanted = self.finnish.say(title)
        self.until(lambda: self.title() == wanted, f"the page “{wanted}”")

    def title(self) -> str:
        """The title of the page that stands now."""
        item = self.stage.find("title")
        return str(item.property("text")) if item else ""

    def choose(self, name: str) -> None:
        """Tap a choice, and wait until it shows that it is chosen."""
        self.tap(name)
        self.until(lambda: bool((item := self.stage.find(name)) and item.property("chosen")), f"the choice {name}")

    def read(self, name: str, client_secret: str) -> None:
        """Let the set-up read a note with that secret: its path is typed, and what was found is told."""
        self.tap("path")
        self.stage.key(self.shop.note(name, client_secret))
        self.tap("readFile")
        found = {"file": name, "keys": "client_id, client_secret, subscription_key"}
        told = self.finnish.say("Read from {file}: {keys}.").format(**found)
        self.until(lambda: told in self.stage.texts(), f"“{told}”")

    def language(self) -> None:
        """English first, then Finnish at once."""
        self.until(lambda: self.title() == "Which language?", "the first page")
        self.picture("set-up-in-english")
        self.tap("language-fi")
        self.page("Which language?")
        self.picture("set-up-in-finnish")
        self.tap("next")

    def name(self) -> None:
        """A finger on the shop's name brings keys to the screen; the till is typed."""
        self.page("Whose till is this?")
        self.until(lambda: self.stage.can_tap("shop"), "the shop's name")
        self.stage.touch("shop")
        for letter in SHOP:
            if letter.isupper():
                self._letter("shift")
            self._letter("space" if letter == " " else letter.lower())
        self.picture("set-up-shop-typed-on-the-screen")
        self._letter("done")
        self.tap("till")
        self.stage.erase()
        self.stage.key(TILL)
        self.picture("set-up-shop-and-till")
        self.tap("next")

    def _letter(self, key: str) -> None:
        self.until(lambda: self.stage.can_tap(f"letter-{key}"), f"the key {key}")
        self.stage.touch(f"letter-{key}")

    def account(self) -> None:
        """The emulator's address, the sales unit and its keys come from a note, which has a mistake in it."""
        self.page("Which sales unit?")
        self.picture("set-up-sales-unit")
        self.read("portal-note.txt", "copied-from-somewhere-else")
        self.until(lambda: self.stage.find("account-here") is not None, "the emulator as the account")
        self.picture("set-up-note-read")
        self.tap("next")
        self.page("The keys of the sales unit")
        self.picture("set-up-keys-from-the-note")
        self.tap("next")

    def connection(self) -> None:
        """The test names the wrong key and its cure; with the right one all is well."""
        self.page("The connection to Vipps")
        self.until(lambda: self.stage.can_tap("test"), "the end of the test")
        self.reads("Something is in the way.", "client id or client secret is wrong, or not of this sales unit")
        copy = "copy {which} of sales unit {msn} again from the Vipps portal, of the environment that {host} belongs to"
        cure = self.finnish.say(copy).format(
            which=self.finnish.say("client_id and client_secret"),
            msn=self.shop.unit.msn,
            host=self.shop.address.partition("//")[2],
        )
        helps = self.finnish.say("What helps: %1").replace("%1", cure)
        self.until(lambda: helps in self.stage.texts(), f"the cure “{helps}”")
        self.picture("set-up-wrong-secret-and-its-cure")
        self.tap("back")
        self.page("The keys of the sales unit")
        self.read("portal-note-again.txt", self.shop.unit.client_secret)
        self.picture("set-up-right-keys")
        self.tap("next")
        self.page("The connection to Vipps")
        self.reads("All is well.")
        self.until(lambda: self.stage.can_tap("next"), "the end of the test")
        self.picture("set-up-connection-tested")
        self.tap("next")

    def screen_and_sound(self) -> None:
        """One screen at the till, for the customer has a tablet; both sounds, or the words that none can be played."""
        self.page("Which screen is the customer's?")
        self.choose("screen-one")
        self.picture("set-up-screens")
        self.tap("next")
        self.page("Sound")
        self.tap("playPaid")
        self.tap("playAttention")
        self.picture("set-up-sounds")
        self.tap("without" if self.stage.find("without") else "next")

    def trial(self) -> None:
        """A whole payment on an emulator of the trial's own."""
        self.page("A trial payment")
        self.picture("set-up-trial-payment-runs")
        self.reads("Paid. This is how a sale goes; no money was moved.")
        self.picture("set-up-trial-payment-paid")
        self.tap("next")

    def pin(self) -> None:
        """The manager's PIN, twice."""
        self.page("A PIN for the settings")
        model = cast(SetupWindow, self.stage.windows).model
        self._digits()
        self.until(lambda: model.screen.pin_again, "the PIN once more")
        self.picture("set-up-pin-once-more")
        self._digits()

    def _digits(self) -> None:
        for digit in PIN:
            self.tap(f"pin{digit}")

    def keys_and_summary(self) -> None:
        """Where there is no keyring, a shop may insist on a file; then everything once more, and the start."""
        self.page("Where do the keys go?")
        self.choose("keep-file")
        self.reads("This machine has no keyring that is open.")
        self.picture("set-up-where-the-keys-go")
        self.tap("next")
        self.page("Is this right?")
        self.picture("set-up-summary")
        self.tap("next")


class Sale(Player):
    """The sale: the cashier at the till, the customer at the tablet."""

    def __init__(self, stage: Stage, pictures: Pictures, emulator: RunningEmulator, tablet: Tablet) -> None:
        super().__init__(stage, pictures)
        self.scene = Scene(stage, emulator, None)
        self.tablet = tablet
        self.seconds = 0.0
        """How long the code stood on the tablet after its network was cut."""

    def play(self) -> str:
        """Play it, and return what was true in the end."""
        self.start()
        self.pair()
        self.choose()
        address = self.charge()
        self.lose_the_network(address)
        self.find_the_network(address)
        self.pay(address)
        verdict = self.scene.verdict()
        self.next_customer()
        self.no_complaints()
        return f"{verdict}; the tablet showed its code for {self.seconds:.1f} s without a network"

    # Looking at the tablet

    def page_says(self, script: str, what: str) -> None:
        """Wait until a script is true in the tablet's page; the windows live meanwhile."""
        self.until(lambda: bool(self.tablet.evaluate(f"Boolean({script})")), f"{what} on the tablet")

    def tablet_reads(self, sentence: str, *, language: Language | None = None) -> None:
        """Wait until the sentence, given in English, stands on the tablet in Finnish, or in `language`."""
        words = (language or self.finnish).say(sentence)
        self.until(lambda: words in self.tablet.text(), f"“{words}” on the tablet")

    def tablet_picture(self, name: str) -> None:
        """Take a picture of the tablet when its fonts are there and it has drawn everything."""
        self.tablet.evaluate(DRAWN)
        self.pictures.take(name, self.tablet.screenshot)

    def is_easy_to_see(self) -> None:
        """Hold the page to larger letters and to a contrast that nobody sees by accident."""
        contrast = self.tablet.evaluate(SEEN_BY_EVERYONE)
        if not self.tablet.evaluate("kept.ease") or contrast < HIGH_CONTRAST:
            raise Untrue(f"the tablet is not easier to see: contrast {contrast:.1f}")

    def no_complaints(self) -> None:
        """Hold the page to having no errors."""
        if complaints := self.tablet.complaints():
            raise Untrue(f"the tablet's page complained: {complaints}")

    # The story

    def start(self) -> None:
        """The kiosk begins with what the set-up wrote: Finnish, in a test, and nobody to show a code to."""
        self.until(lambda: SHOP in " ".join(self.stage.texts()), "the shop's name")
        self.reads("No tablet is connected")
        self.picture("till-started")

    def pair(self) -> None:
        """The tablet scans the code on the cashier's window."""
        self.tap("tablets")
        self.until(lambda: bool(self.stage.read_cashier_qr()), "a code for the tablet")
        self.picture("till-code-for-the-tablet")
        self.tablet.resize(*TABLET_SIZE)
        self.tablet.open(self.stage.read_cashier_qr())
        self.page_says("screen && screen.page === 'idle'", "the first page")
        self.reads("One tablet is connected")
        self.picture("till-tablet-connected")
        self.tablet_picture("tablet-paired-in-norwegian")
        self.tap("back")

    def choose(self) -> None:
        """A customer who reads Finnish and sees little comes to the tablet."""
        self.tablet.click("language")
        self.tablet_picture("tablet-languages")
        self.tablet.click("language-fi")
        self.page_says("document.documentElement.lang === 'fi'", "Finnish")
        self.tablet_picture("tablet-in-finnish")
        self.tablet.click("ease")
        self.page_says("kept.ease", "what is easier to see")
        self.is_easy_to_see()
        self.tablet_picture("tablet-easier-to-see")

    def charge(self) -> str:
        """The cashier charges; return what the code on the tablet reads."""
        self.until(lambda: self.stage.can_tap("key1"), "the keypad")
        self.stage.type_amount(AMOUNT)
        self.picture("till-amount")
        self.tap("charge")
        address = self.code_on_the_tablet()
        self.is_easy_to_see()
        self.tablet_picture("tablet-code")
        self.until(lambda: self.stage.cashier_screen.page is CashierPage.WAITING, "the cashier's wait")
        self.picture("till-waits")
        return address

    def code_on_the_tablet(self) -> str:
        """Wait for a code on the tablet, and read it from the pixels as a phone would."""
        read: list[str] = []

        def looked() -> bool:
            if self.tablet.evaluate("Boolean(byId('qr').dataset.code)"):
                read[:] = [read_qr(self.tablet.screenshot())]
            return any(read)

        self.until(looked, "a code that a phone can read, on the tablet")
        return read[0]

    def lose_the_network(self, address: str) -> None:
        """No code stands that may be old; the till says that the tablet is away, and shows the code itself."""
        self.no_complaints()
        self.tablet.evaluate(WHEN_GONE)
        self.tablet.network(offline=True)
        self.page_says("window.gone && !byId('qr').dataset.code", "no code")
        self.seconds = self.tablet.evaluate("gone - cut") / 1000
        if self.seconds > CODE_STANDS + SLOW_TO_LOOK:
            raise Untrue(f"the tablet showed its code for {self.seconds:.1f} s without a network")
        self.tablet_reads("One moment, please")
        if read_qr(self.tablet.screenshot()) or "129" in self.tablet.text():
            raise Untrue("the tablet shows a sale that it knows nothing of")
        self.tablet_picture("tablet-without-network")
        self.until(lambda: self.stage.find("customerView") is not None, "the customer's view on the cashier's window")
        if self.stage.read_cashier_qr() != address:
            raise Untrue("the cashier's window does not show the code that the tablet had")
        self.picture("till-shows-the-code-itself")
        self.tap("turn")
        self.reads("No tablet is connected")
        self.picture("till-says-no-tablet")

    def find_the_network(self, address: str) -> None:
        """The tablet is back, with the same code and what its customer chose."""
        attempts = self.tablet.complaints()
        if not attempts or any(NO_NETWORK not in attempt for attempt in attempts):
            raise Untrue(f"the tablet's network was not really away: {attempts}")
        self.tablet.network(offline=False)
        if (again := self.code_on_the_tablet()) != address:
            raise Untrue(f"the tablet came back with another code: {again}")
        self.is_easy_to_see()
        self.page_says("document.documentElement.lang === 'fi'", "Finnish")
        self.tablet_picture("tablet-network-is-back")
        self.until(lambda: self.stage.cashier_screen.status != "No tablet is connected", "the tablet at the till")
        self.picture("till-tablet-is-back")

    def pay(self, address: str) -> None:
        """The customer scans and approves; both screens say in Finnish that it is paid."""
        self.scene.scan(address)
        self.page_says("screen && screen.page === 'opened'", "that the app is open")
        self.tablet_picture("tablet-app-is-open")
        self.scene.world(lambda world: world.approve("latest"))
        self.page_says("screen && screen.page === 'paid'", "that it is paid")
        self.tablet_reads("Paid")
        self.is_easy_to_see()
        self.tablet_picture("tablet-paid")
        self.scene.cashier("Paid")
        self.reads("Paid")
        self.picture("till-paid")
        self.scene.expect(captures=(AMOUNT,), state="captured")

    def next_customer(self) -> None:
        """What was chosen ends with the sale."""
        self.tap("leave")
        norwegian = Language(CUSTOMERS_LANGUAGE, assets() / "translations")
        self.page_says(f"document.documentElement.lang === {CUSTOMERS_LANGUAGE!r}", "Norwegian again")
        self.page_says("screen.page === 'idle' && !kept.ease", "the usual letters again")
        self.tablet_reads("Easier to see", language=norwegian)
        self.tablet_picture("tablet-for-the-next-customer")
