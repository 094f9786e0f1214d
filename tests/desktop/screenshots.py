# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page of the real window over a filled store, for the documentation: light, dark, in Arabic, and at
200 %. On demand, to be looked at after a change, also "narrow", which is all that a small display at 300 % has room for,
and any language by its code ("de").

    screenshots.py FOLDER-WITH-THE-PROGRAMS FOLDER-FOR-THE-PICTURES [VARIANT…]"""

import json
import os
import subprocess
import sys

from session import Session, until

PLAIN = ["--theme", "light", "--language", "en"]
VARIANTS = {"light": (PLAIN, 1), "dark": (["--theme", "dark", "--language", "en"], 1),
            "arabic": (["--theme", "light", "--language", "ar"], 1), "200": (PLAIN, 2)}
PAGES = ["overview", "integrations", "registrations", "workflows", "attestations", "deliveries", "sandbox", "log", "settings"]
SANDBOX = 1 + PAGES.index("sandbox")

# What is tried in the sandbox: one of each kind of arrival, the one that is drawn in a picture of its own last.
TRIED = {"OCI registry": "oci-registry", "Dependency-Track": "dependency-track", "Mail": "smtp",
         "Discord": "discord-webhook"}


def picture(window, folder, name, variant):
    window.is_still()
    file = os.path.join(folder, f"{name}-{variant}.png")
    window.picture(file)
    # A palette is enough for what is flat, and takes a third of the room.
    subprocess.run(["mogrify", "-strip", "+dither", "-colors", "255", file], check=True)
    print(file)


def open_form(window):
    """Registering, with the first integration of the list, half filled in."""
    from window import Keyboard
    keyboard = Keyboard(window)
    keyboard.key("ctrl+3", "ctrl+n")
    window.is_still()


def refuse_a_key(window):
    """A new key that the service does not accept: each stage of the check, and the one that it ends at."""
    import pyatspi
    from window import Keyboard, Mouse
    keyboard, mouse = Keyboard(window), Mouse(window)
    keyboard.key("Escape", "ctrl+3")
    mouse.press("team-dtrack", pyatspi.ROLE_LIST_ITEM)
    mouse.press("More actions", pyatspi.ROLE_PUSH_BUTTON)
    keyboard.key("Down", "Down", "Return")
    window.find("Test and swap", pyatspi.ROLE_PUSH_BUTTON)
    keyboard.type("not-its-key")
    mouse.press("Test and swap", pyatspi.ROLE_PUSH_BUTTON)
    window.find("Not let in")


def open_sbom(window):
    """What a bill of materials is made of."""
    import pyatspi
    from window import Keyboard, Mouse
    Keyboard(window).key("Escape", "Escape", "ctrl+5")
    Mouse(window).press("sbom", pyatspi.ROLE_TABLE_CELL)
    window.find("Components", pyatspi.ROLE_TABLE)


def typed(window):
    """How much is in the fields of the form."""
    import pyatspi
    return sum(field.queryText().characterCount
               for field in window.things(pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT))


class Practice:
    """A store of its own, registered with the sandbox's stand-ins, to see what arrives at them. Those have their addresses
    and keys again when the window is opened anew, in whatever language."""

    def __init__(self, session, programs):
        self.session, self.programs = session, programs

    def do(self, *words):
        done = subprocess.run([f"{self.programs}/attachectl", "--data-dir", self.session.path("practice"), *words],
                              capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{words}: {done.stderr}"
        return done.stdout

    def register(self):
        """As a person does it: with “Use the sandbox”."""
        import pyatspi
        from window import Keyboard, Mouse, Window
        window = Window(self.session, f"{self.programs}/attache", *PLAIN, store="practice")
        keyboard, mouse = Keyboard(window), Mouse(window)
        button = pyatspi.ROLE_PUSH_BUTTON
        mouse.press("Skip", button)  # the tour
        for title, kind in TRIED.items():
            keyboard.key("ctrl+3", "ctrl+n")
            mouse.press(title, pyatspi.ROLE_LIST_ITEM)
            window.find(f"Register {title}", pyatspi.ROLE_LABEL)
            before = typed(window)
            mouse.press("Use the sandbox", button)
            until("the form to be filled in", lambda was=before: typed(window) > was)
            mouse.press("Register", button)
            window.find(f"{kind}, Active", pyatspi.ROLE_LIST_ITEM)
        window.close()

    def show(self, options):
        """The window at the sandbox's page, with what has arrived."""
        import pyatspi
        from organisation import a_run
        from window import Keyboard, Window
        window = Window(self.session, f"{self.programs}/attache", *options, store="practice")
        Keyboard(window).key(f"ctrl+{SANDBOX}", "ctrl+n")
        until("the stand-ins to run", lambda: len(list(window.things(pyatspi.ROLE_COMBO_BOX))) > 0)
        self.do("workflow", "add", "release", "--project", "shop")
        for kind in TRIED.values():
            options = ["--opt", "projectName=shop"] if kind == "dependency-track" else []
            self.do("integration", "attached", "add", "--workflow", "release", "--project", "shop", "--integration", kind,
                    *options)
        path, files = a_run(self.session.path("practice-files"), "release", "shop", 26)
        self.do("attestation", "push", path, *[word for file in files for word in ("--material", file)])
        until("all to be delivered", lambda: {delivery["state"] for delivery in json.loads(
            self.do("delivery", "list", "-o", "json"))} == {"delivered"})
        return window


def choose_arrival(window, words, scale):
    """In the list of what arrived, whose rows say what it is in the stand-ins' own words. The tree's measures are those
    before scaling, the pointer's those after it."""
    import pyatspi
    from window import place
    row = until(f"“{words}” in the list", lambda: next(
        (row for row in window.things(pyatspi.ROLE_LIST_ITEM) if words in row.name), None))
    x, y, width, height = place(row)
    at = [str((x + width // 2) * scale), str((y + height // 2) * scale)]
    subprocess.run(["xdotool", "mousemove", *at, "click", "1"], check=True)


def take_sandbox(session, programs, folder, variant):
    options, scale, _ = look_of(variant)
    practice = Practice(session, programs)
    os.environ["QT_SCALE_FACTOR"] = "1"  # a mouse does it, by the tree's measures
    practice.register()
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    window = practice.show(options)
    for name, words in (("mail", "releases@sandbox.test"), ("sandbox", "Discord")):
        choose_arrival(window, words, scale)
        picture(window, folder, name, variant)
    window.close()


def look_of(variant):
    """Options of the program, its scale, and the display's width and height."""
    if variant == "narrow":
        return PLAIN, 1, (853, 533)
    options, scale = VARIANTS.get(variant) or (["--theme", "light", "--language", variant], 1)
    return options, scale, (1280 * scale, 800 * scale)


def deliver_by_window(session, programs, options):
    """Which says what became of each in its own language."""
    from window import Window
    window = Window(session, f"{programs}/attache", *options)

    def is_done():
        told = subprocess.run([f"{programs}/attachectl", "overview", "-o", "json"], capture_output=True, text=True,
                              check=True).stdout
        counts = json.loads(told)["deliveries"]
        return counts["queued"] + counts["sending"] == 0
    until("all to be delivered", is_done)
    window.close()


def take(programs, folder, variant):
    options, scale, size = look_of(variant)
    with Session(*size) as session:
        import pyatspi
        from organisation import Organisation
        from window import Keyboard, Window
        Organisation(session, f"{programs}/attachectl", runs=26,
                     deliver=lambda: deliver_by_window(session, programs, options))
        os.environ["QT_SCALE_FACTOR"] = str(scale)
        window = Window(session, f"{programs}/attache", *options)
        until("the navigation to count what waits", lambda: any(
            letter.isdigit() for row in list(window.things(pyatspi.ROLE_RADIO_BUTTON))[:len(PAGES)]
            for letter in row.name))
        for number, page in enumerate(PAGES, 1):
            if page == "sandbox":
                continue  # which has nothing to show yet
            Keyboard(window).key(f"ctrl+{number}")
            picture(window, folder, page, variant)
        open_form(window)
        picture(window, folder, "register", variant)
        if variant in ("light", "dark"):  # found by their English names
            refuse_a_key(window)
            picture(window, folder, "check", variant)
            open_sbom(window)
            picture(window, folder, "sbom", variant)
        window.close()
        take_sandbox(session, programs, folder, variant)


def main(programs, folder, *chosen):
    os.makedirs(folder, exist_ok=True)
    if len(chosen) == 1:
        return take(programs, folder, chosen[0])
    for variant in chosen or VARIANTS:  # a process each: the accessibility bus is joined once
        subprocess.run([sys.executable, __file__, programs, folder, variant], check=True)


main(*sys.argv[1:])
