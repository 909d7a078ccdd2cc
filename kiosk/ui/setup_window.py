"""The window of the first start, and a number on every screen while somebody chooses one."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.phrase import phrase
from kiosk.languages import Language
from kiosk.resources import assets
from kiosk.ui.desk import After, AskDesk, Desk, DeskScreen, OpenDesk
from kiosk.ui.desk_model import DeskModel
from kiosk.ui.engine_thread import EngineFailure, EngineThread
from kiosk.ui.fonts import load_fonts
from kiosk.ui.numbers import QML, Numbers
from kiosk.ui.run import prepare, signals_end
from kiosk.ui.signs import Signs
from kiosk.ui.sounds import Sounds
from kiosk.ui.stage import Stage, StageEnded
from kiosk.ui.translator import Translator
from kiosk.ui.windows import WindowError, WindowOptions

_log = logging.getLogger(__name__)

_STOPPED = phrase("The set-up has stopped. Start it again.")


class SetupWindow(QObject):
    """The window and its model. Words change with the language that is chosen in it."""

    warned = Signal(str)
    """QML complained about something."""

    def __init__(self, ask: AskDesk, sounds: Sounds, options: WindowOptions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = options.assets or assets()
        self._options, self._folder = options, folder / "translations"
        self.model = DeskModel(ask, sounds.play, can_play=sounds.can_play, parent=self)
        self._translator: Translator | None = None
        self._speaks = ""
        self._closed = False
        load_fonts(folder / "fonts")
        self._engine = QQmlApplicationEngine(self)
        self._engine.setOutputWarningsToStandardError(False)
        self._engine.warnings.connect(self._complain)
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider("signs", Signs(folder / "icons"))
        self.speak(options.language)
        self._engine.setInitialProperties({"desk": self.model})
        complaints: list[str] = []
        self.warned.connect(complaints.append)
        self._engine.load(QUrl.fromLocalFile(str(QML / "Kiosk" / "SetupWindow.qml")))
        self.warned.disconnect(complaints.append)
        if not self._engine.rootObjects():
            raise WindowError(f"the set-up can't be shown: {'; '.join(complaints)}")
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.set_theme(options.theme)
        self._numbers = Numbers(self._engine, self)

    # As a Stage knows them.

    @property
    def cashier(self) -> QQuickWindow:
        """The one window."""
        return self.window

    @property
    def customer(self) -> QQuickWindow:
        """The same: there is no customer yet."""
        return self.window

    def show(self, screen: DeskScreen) -> None:
        """Show what the desk published."""
        self.speak(screen.language)
        self._numbers.follow(screen, self.window, self.model)
        self.model.show(screen)

    def speak(self, code: str) -> None:
        """Say everything in that language, one of LANGUAGES."""
        if code == self._speaks:
            return
        self._speaks, language = code, Language(code, self._folder)
        if self._translator is not None:
            _app().removeTranslator(self._translator)
        self._translator = Translator(language, self)
        _app().installTranslator(self._translator)
        self._engine.retranslate()
        self.model.speak(language)

    def set_theme(self, theme: str) -> None:
        """Use light or dark colours; `auto` asks the system."""
        self.window.setProperty("theme", theme)

    def arrange(self) -> None:
        """Put the window on its screen."""
        if self._options.full_screen:
            self.window.showFullScreen()
        else:
            self.window.resize(QSize(*self._options.cashier_size))
            self.window.show()
        self.window.requestActivate()

    def close(self) -> None:
        """Take everything down, QML before the model it looks at."""
        if self._closed:
            return
        self._closed = True
        self._numbers.hide()
        self.window.hide()
        if self._translator is not None:
            _app().removeTranslator(self._translator)
        shiboken6.delete(self._engine)

    def _complain(self, warnings: list[QQmlError]) -> None:
        for warning in warnings:
            _log.warning("qml: %s", warning.toString())
            self.warned.emit(warning.toString())


def run_setup(
    open_desk: OpenDesk, *, options: WindowOptions | None = None, on_ready: Callable[[Stage], None] | None = None
) -> After:
    """Show the set-up until somebody is through with it, or ends it (After.NOTHING).

    `on_ready` gets a Stage when the first page stands; what it raises ends the set-up and is raised again here.
    """
    options = options or WindowOptions()
    prepare(options)
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    setup = _Setup(open_desk, options, on_ready)
    with signals_end(setup.stage.quit):
        setup.start()
        app.exec()
    setup.end()
    if setup.raised is not None:
        raise setup.raised
    return setup.after


class _Setup(QObject):
    """The parts of one set-up, tied together."""

    def __init__(self, open_desk: OpenDesk, options: WindowOptions, on_ready: Callable[[Stage], None] | None) -> None:
        super().__init__()
        self._on_ready = on_ready
        self.raised: BaseException | None = None
        self.after = After.NOTHING
        self._desk: EngineThread[Desk, DeskScreen] = EngineThread(open_desk, self)
        sounds = Sounds((options.assets or assets()) / "sounds", enabled=options.sounds)
        self._window = SetupWindow(self._desk.post, sounds, options, self)
        self.stage = Stage(self._window, _leave)
        queued = Qt.ConnectionType.QueuedConnection
        self._desk.screens.connect(self._show, queued)
        self._desk.failed.connect(self._failed, queued)
        self._window.model.left.connect(self._left)
        self._window.window.closing.connect(lambda: self.stage.quit(0))

    def start(self) -> None:
        self._window.arrange()
        self._desk.start()

    def end(self) -> None:
        self._desk.stop()
        self._window.close()

    def _show(self, screen: DeskScreen) -> None:
        self._window.show(screen)
        if self._on_ready is not None:
            ready, self._on_ready = self._on_ready, None
            QTimer.singleShot(0, lambda: self._play(ready))

    def _play(self, script: Callable[[Stage], None]) -> None:
        try:
            script(self.stage)
        except StageEnded:
            _log.info("the script was broken off")
        except BaseException as error:  # raised again by run_setup, when all is closed
            self.raised = error
            self.stage.quit(1)

    def _left(self, after: str) -> None:
        self.after = After(after)
        _leave(0)

    def _failed(self, failure: EngineFailure) -> None:
        if failure.over and self._window.model.screen.number < 0:
            self.raised = failure.error
            self.stage.quit(1)
        elif failure.over:
            self._window.model.fail(_STOPPED)
        else:
            _log.error("the set-up stumbled", exc_info=failure.error)


def _leave(status: int) -> None:
    QCoreApplication.exit(status)


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app
