# SPDX-License-Identifier: Apache-2.0
"""A desktop of its own for one test: a virtual display with a window manager, a session bus with the
accessibility bus on it, and a keyring. Nothing of the machine's own session is seen or touched, and everything
that was started ends with it, by its process id."""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

from gi.repository import GLib

PATIENCE = 60  # seconds; a loaded machine is slow, a broken one ends sooner

# No <standard_session_servicedirs/>: the machine's services do not belong here. The accessibility bus is the only one
# that programs start through the bus.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <servicedir>{folder}/services</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

# The window fills the display: what is measured and pictured is the same everywhere.
WINDOWS = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*" type="normal">
<decor>no</decor><maximized>yes</maximized></application></applications></openbox_config>
"""


def until(what, ask):
    """What `ask` answers once that is true; an AssertionError naming `what` when it never is. What goes from the
    accessibility tree while it is asked about is no answer yet."""
    end = time.monotonic() + PATIENCE
    failure = None
    while time.monotonic() < end:
        try:
            answer, failure = ask(), None
        except GLib.GError as error:
            answer, failure = None, error
        if answer:
            return answer
        time.sleep(0.05)  # a poll, not a wait: it goes on the moment that it is so
    raise AssertionError(f"this never came: {what}") from failure


def _die_with_the_test():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


class Session:
    """Use as `with Session() as session`. Sets os.environ, so that this process reaches the session too: one at a time
    in a process, and before pyatspi is imported."""

    def __init__(self, width=1280, height=800):
        self.size = (width, height)
        self.folder = tempfile.mkdtemp(prefix="attache-desktop-")
        self.processes = []

    def __enter__(self):
        try:
            self._environment()
            self._display()
            self._bus()
            self._keyring()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command, **options):
        process = subprocess.Popen(command, preexec_fn=_die_with_the_test, **options)
        self.processes.append(process)
        return process

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def _environment(self):
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                     "KDE_FULL_SESSION", "SSH_AUTH_SOCK", "QT_QPA_PLATFORM", "LANGUAGE"):
            os.environ.pop(name, None)
        for name in ("run", "data", "config", "cache", "services"):
            os.mkdir(self.path(name), 0o700)
        os.environ.update(HOME=self.folder, XDG_RUNTIME_DIR=self.path("run"), XDG_DATA_HOME=self.path("data"),
                          XDG_CONFIG_HOME=self.path("config"), XDG_CACHE_HOME=self.path("cache"), LC_ALL="C.UTF-8",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="1")

    def _display(self):
        read, write = os.pipe()
        width, height = self.size
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                   "-noreset", pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            display = number.readline().strip()
        assert display, "Xvfb did not start"
        os.environ["DISPLAY"] = f":{display}"
        with open(self.path("openbox.xml"), "w", encoding="utf-8") as file:
            file.write(WINDOWS)
        self.start("openbox", "--config-file", self.path("openbox.xml"), stderr=subprocess.DEVNULL)

    def _bus(self):
        shutil.copy("/usr/share/dbus-1/services/org.a11y.Bus.service", self.path("services"))
        with open(self.path("bus.conf"), "w", encoding="utf-8") as file:
            file.write(BUS.format(folder=self.folder))
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.path('bus')}"
        self.start("dbus-daemon", f"--config-file={self.path('bus.conf')}", "--nofork", stderr=subprocess.DEVNULL)
        until("the session bus", lambda: os.path.exists(self.path("bus")))

    def _keyring(self):
        keyring = self.start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                             stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        keyring.stdin.write(b"test")
        keyring.stdin.close()
        subprocess.run(["gdbus", "wait", "--session", "--timeout", str(PATIENCE), "org.freedesktop.secrets"],
                       check=True)
