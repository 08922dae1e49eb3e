"""Every feed with feedparser, every calendar with icalendar."""

import sys
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
from icalendar import Calendar

site = Path(sys.argv[1]).parent.parent
faults = []


def page_of(address):
    """The file behind an address of the site."""
    return site / urlsplit(address).path.lstrip("/") / "index.html"


def check_feed(file):
    feed = feedparser.parse(file.read_bytes())
    name = file.relative_to(site)
    if feed.bozo or feed.version != "atom10":
        return [f"{name}: {feed.version} {feed.get('bozo_exception')}"]
    head = feed.feed
    wrong = [f"{name} lacks {key}" for key in ("id", "title", "updated_parsed", "author", "language") if not head.get(key)]
    own = [link.href for link in head.links if link.rel == "self"]
    if own != [head.id] or urlsplit(head.id).path != f"/{name}":
        wrong.append(f"{name} says that it stands at {own}")
    ids = [entry.id for entry in feed.entries]
    if len(set(ids)) != len(ids):
        wrong.append(f"{name}: entries share an id")
    for entry in feed.entries:
        if not (entry.title and entry.updated_parsed and entry.content[0].value):
            wrong.append(f"{name}: {entry.id} is not whole")
        if not page_of(entry.link).is_file():
            wrong.append(f"{name}: {entry.link} leads nowhere")
    return wrong


def check_calendar(file):
    calendar = Calendar.from_ical(file.read_bytes())
    name = file.relative_to(site)
    events = calendar.events
    wrong = [f"{name}: {error}" for part in (calendar, *events) for error in part.errors]
    uids = [str(event["UID"]) for event in events]
    if not events or len(set(uids)) != len(uids):
        wrong.append(f"{name}: {len(events)} events, {len(set(uids))} ids")
    for event in events:
        if not (event.get("SUMMARY") and event.get("DTSTAMP") and event.start and "https://" in event["DESCRIPTION"]):
            wrong.append(f"{name}: {event['UID']} is not whole")
    return wrong


feeds = list(site.rglob("*.atom"))
calendars = list(site.rglob("*.ics"))
for file in feeds:
    faults += check_feed(file)
for file in calendars:
    faults += check_calendar(file)
if not feeds or not calendars:
    faults.append(f"{len(feeds)} feeds, {len(calendars)} calendars")
sys.exit("\n".join(faults[:40]) or None)
