"""The same rows in SQLite with FTS5: load, index, query. Prints rows of the benchmark's table."""
import csv, io, os, sqlite3, subprocess, sys, tempfile, time

path = sys.argv[1]
text = subprocess.run(["zstd", "-dc", path], capture_output=True, check=True).stdout if path.endswith(".zst") else open(path, "rb").read()
rows = csv.reader(io.StringIO(text.decode("utf-8-sig")), delimiter=";")
heads = [head.lower() for head in next(rows)]
with tempfile.TemporaryDirectory() as folder:
    file = os.path.join(folder, "seizures.db")
    base = sqlite3.connect(file)
    base.execute("pragma journal_mode=wal")
    base.execute(f"create table seizures (id integer primary key, {', '.join(heads)})")
    base.execute(f"create virtual table words using fts5({', '.join(heads)}, content='seizures', content_rowid='id')")
    begun, count = time.time(), 0
    for row in rows:
        count += 1
        base.execute(f"insert into seizures values (?, {', '.join('?' * len(heads))})", [count] + row[: len(heads)])
    base.execute("insert into words(words) values ('rebuild')")
    for head in ("country", "drug_name", "transport", "installation", "seizure_date"):
        base.execute(f"create index by_{head} on seizures({head})")
    base.commit()
    seconds = time.time() - begun
    base.execute("pragma wal_checkpoint(truncate)")
    print(f"| SQLite + FTS5: records/s | {count / seconds:.0f} |")
    print(f"| SQLite + FTS5: bytes a record | {os.path.getsize(file) / count:.0f} |")
    query = ("select s.id from words join seizures s on s.id = words.rowid where words match 'heroin' and s.country in ('Turkey', 'Pakistan')"
             " and s.installation = 'Airport' and s.transport like '%air%' and s.seizure_date between '2012' and '2014-12-31' order by s.id desc limit 20")
    times = []
    for _ in range(21):
        begun = time.time(); base.execute(query).fetchall(); times.append(time.time() - begun)
    print(f"| SQLite + FTS5: text + 3 conditions + dates, top 20, ms | {sorted(times[1:])[10] * 1000:.1f} |")
    begun = time.time()
    for head in heads[:10]:
        base.execute(f"select {head}, count(*) from seizures group by {head}").fetchall()
    print(f"| SQLite + FTS5: counts of 10 columns, ms | {(time.time() - begun) * 1000:.0f} |")
