"""Counts and sums of the whole catalogue as NDJSON, Parquet, SQLite and CSV, as DuckDB, Polars and sqlite3 read them."""

import json
import sqlite3
import sys
from pathlib import Path

import duckdb
import polars

folder = Path(sys.argv[1])
names = ("services", "routes", "dark_patterns", "domains", "waiting_days", "points")


def of_json():
    """What is wanted: every line, added up by hand."""
    lines = [json.loads(line) for line in (folder / "wayout.ndjson").open(encoding="utf-8")]
    sums = [len(lines)] + [sum(len(line["record"][name]) for line in lines) for name in names[1:4]]
    sums.append(sum(line["derived"]["waiting_days"] or 0 for line in lines))
    sums.append(sum(line["derived"]["rating"]["total"] for line in lines))
    return sums


def in_duckdb(file):
    lengths = ", ".join(f"sum(len(record.{name}))" for name in names[1:4])
    sums = "coalesce(sum(derived.waiting_days), 0), coalesce(sum(derived.rating.total), 0)"
    return duckdb.sql(f"SELECT count(*), {lengths}, {sums} FROM '{folder / file}'").fetchall()[0]


def in_polars(frame):
    record, derived = (polars.col(name).struct for name in ("record", "derived"))
    lengths = [record.field(name).list.len().sum().alias(name) for name in names[1:4]]
    waiting = derived.field("waiting_days").sum()
    points = derived.field("rating").struct.field("total").sum()
    return frame.select(polars.len(), *lengths, waiting, points).row(0)


def in_sqlite(database):
    tables = [f"(SELECT count(*) FROM {name})" for name in names[:4]]
    return database.execute(f"SELECT {', '.join(tables)}, coalesce(sum(waiting_days), 0), coalesce(sum(points), 0) FROM services").fetchone()


def in_csv():
    services = duckdb.sql(f"SELECT count(*), coalesce(sum(waiting_days), 0), coalesce(sum(points), 0) FROM '{folder / 'wayout.csv'}'").fetchall()[0]
    rows = [duckdb.sql(f"SELECT count(*) FROM '{folder / name}.csv'").fetchall()[0][0] for name in ("routes", "dark_patterns")]
    domains = duckdb.sql(f"SELECT sum(len(string_split(domains, ' '))) FROM '{folder / 'wayout.csv'}'").fetchall()[0]
    return [services[0], *rows, *domains, *services[1:]]


def check_database(database):
    """SQLite's own checks, and a search."""
    sound = database.execute("PRAGMA integrity_check").fetchall()
    broken = database.execute("PRAGMA foreign_key_check").fetchall()
    links = database.execute("SELECT count(*) FROM sqlite_master, pragma_foreign_key_list(name) WHERE type = 'table'").fetchone()
    name, service = database.execute("SELECT name_en, id FROM services WHERE name_en GLOB '[A-Za-z]*' ORDER BY length(name_en) LIMIT 1").fetchone()
    search = "SELECT id FROM services WHERE rowid IN (SELECT rowid FROM services_fts WHERE services_fts MATCH ?)"
    hits = [row[0] for row in database.execute(search, [f'"{name}"*'])]
    database.execute("INSERT INTO services_fts(services_fts, rank) VALUES ('integrity-check', 1)")
    if sound != [("ok",)] or broken or links[0] < 10 or service not in hits:
        yield f"sqlite3: integrity {sound}, links {links[0]}, broken {broken[:9]}; “{name}” finds {hits[:9]}"


def found():
    yield "DuckDB, Parquet", in_duckdb("wayout.parquet")
    yield "DuckDB, NDJSON", in_duckdb("wayout.ndjson")
    yield "DuckDB, NDJSON.gz", in_duckdb("wayout.ndjson.gz")
    yield "DuckDB, NDJSON.zst", in_duckdb("wayout.ndjson.zst")
    yield "Polars, Parquet", in_polars(polars.read_parquet(folder / "wayout.parquet"))
    yield "Polars, NDJSON", in_polars(polars.read_ndjson(folder / "wayout.ndjson", infer_schema_length=None))
    yield "DuckDB, CSV", in_csv()
    yield "sqlite3", in_sqlite(database)


faults = []
wanted = of_json()
# A copy: the check of the search index writes.
database = sqlite3.connect(":memory:")
sqlite3.connect(folder / "wayout.sqlite").backup(database)
faults += check_database(database)
for reader, values in found():
    if list(values) != wanted:
        faults.append(f"{reader}: {dict(zip(names, values))}, not {dict(zip(names, wanted))}")
sys.exit("\n".join(faults) or None)
