# SPDX-License-Identifier: Apache-2.0
"""A person who has never seen the window comes from its first start to a first delivery in the sandbox, by following
what it says: with a mouse alone, or with a keyboard alone, in less than two minutes.

    firstdelivery.py mouse|keyboard FOLDER-WITH-THE-PROGRAMS"""

import sys
import time

from session import Session, until

ALLOWED = 120  # seconds


def follow_the_tour(window, press):
    """What its bubbles say, one after the other. Each button is named as the person reads it."""
    import pyatspi
    button = pyatspi.ROLE_PUSH_BUTTON
    window.find("Start here: register an integration")
    press("Next", button)
    window.find("Filled in for you")
    press("Register", button)
    window.find("Now the workflow that it is for")
    press("Next", button)
    window.find("Its name and project are filled in")
    press("Add", button)
    window.find("Attach the registration to it")
    press("Attach", button)
    window.find("Push an attestation")
    press("Next", button)
    window.find("Signature and materials are read")
    press("Push", button)
    window.find("Delivered", pyatspi.ROLE_LABEL, pyatspi.ROLE_FILLER)
    press("Next", button)
    window.find("This is what arrived")
    press("Done", button)
    until("the bubble to go", lambda: not window.is_there("This is what arrived"))


def main(way, programs):
    with Session() as session:
        from window import Keyboard, Mouse, Window
        import pyatspi
        window = Window(session, f"{programs}/attache", "--theme", "light")
        hand = Mouse(window) if way == "mouse" else Keyboard(window)
        began = time.monotonic()
        follow_the_tour(window, hand.press)
        took = time.monotonic() - began
        assert took < ALLOWED, f"{took:.0f} s"
        # And it was: what the program itself has written down, and what the stand-in got.
        assert window.is_there("Sandbox", pyatspi.ROLE_LAYERED_PANE), "it does not show what arrived"
        import json
        import subprocess
        listed = subprocess.run([f"{programs}/attachectl", "--data-dir", session.path("store"), "delivery", "list", "-o",
                                 "json"], capture_output=True, text=True, check=True).stdout
        states = [delivery["state"] for delivery in json.loads(listed)]
        assert states == ["delivered"], states
        print(f"delivered in {took:.1f} s, with {hand.clicks if way == 'mouse' else hand.keys} presses")


main(*sys.argv[1:])
