"""`layerlab collect` with what platforms give of a class at once."""

import io
import os
import pwd
import zipfile

import pytest

from .conftest import LINK, NOTEBOOK, PIPE, STUDENTS, pack

METADATA = """\
---
submission_345:
  :submitters:
  - :name: Ada Lovelace
    :sid: 0031
    :email: ada@x.org
  :created_at: 2026-11-29 10:00:00.123456000 -08:00
  :score: 3.0
  :history: []
submission_346:
  :submitters:
  - :name: Emmy N.
    :sid: '0032'
    :email: ''
  - :name: Zoe
    :email: zoe@x.org
  :created_at: 2026-11-29 10:00:00.1 Z
"""
# What each platform's zip is called inside, and the submissions that come of it.
DOWNLOADS = {
    "moodle": (
        {
            "Ada King Lovelace_4711_assignsubmission_file_/affine.ipynb": NOTEBOOK,
            "Ada King Lovelace_4711_assignsubmission_file_/notes/more.py": "x = 1",
            "Ada King Lovelace_4711_assignsubmission_onlinetext_/onlinetext.html": "<p>",
            "Emmy Noether_4712_assignsubmission_file_/hw/deep/affine.ipynb": NOTEBOOK,
        },
        ["ada/01_tiny/affine.ipynb", "ada/01_tiny/notes/more.py", "emmy/01_tiny/affine.ipynb"],
    ),
    "moodle, flat, in groups, an umlaut": (
        {
            "Red-Noether Emmy_4712_assignsubmission_file_relu.ipynb": NOTEBOOK,
            "Zoë Müller_4713_assignsubmission_file_relu.ipynb": NOTEBOOK,
        },
        ["emmy/01_tiny/relu.ipynb", "zoe/01_tiny/relu.ipynb"],
    ),
    "canvas": (
        {
            "kinglovelaceada_LATE_99_200_affine-1.ipynb": NOTEBOOK,
            "kinglovelaceada_LATE_99_201_relu.ipynb": NOTEBOOK,
            "somebodyelse_32_202_affine-2.ipynb": NOTEBOOK,
            "somebodyelse_32_203_my-2.ipynb": NOTEBOOK,
        },
        [
            "ada/01_tiny/affine.ipynb",
            "ada/01_tiny/relu.ipynb",
            "emmy/01_tiny/affine.ipynb",
            "emmy/01_tiny/my-2.ipynb",
        ],
    ),
    "gradescope": (
        {
            "assignment_9_export/submission_metadata.yml": METADATA,
            "assignment_9_export/submission_345/affine.ipynb": NOTEBOOK,
            "assignment_9_export/submission_346/01_tiny/affine.ipynb": NOTEBOOK,
        },
        ["ada/01_tiny/affine.ipynb", "emmy/01_tiny/affine.ipynb"],
    ),
    "blackboard": (
        {
            "Week_1_emmy_attempt_2026-11-29-10-00-00_affine.ipynb": NOTEBOOK,
            "Week_1_x77_attempt_2026-11-29-10-00-00_affine.ipynb": NOTEBOOK,
            "Week_1_x77_attempt_2026-11-29-10-00-00.txt": "Name: Ada Lovelace (ada)\nAssignment: x",
        },
        ["ada/01_tiny/affine.ipynb", "emmy/01_tiny/affine.ipynb"],
    ),
    "exchange": (
        {
            "layers/inbound/ada+01_tiny+2026-11-29 10:00:00.000000 UTC+c2VjcmV0/affine.ipynb": NOTEBOOK,
            "layers/inbound/ada+01_tiny+2026-11-29 10:00:00.000000 UTC+c2VjcmV0/submission_secret.txt": "s",
            "layers/inbound/emmy+01_tiny+2026-11-29 10:00:00.000000 UTC/affine.ipynb": NOTEBOOK,
            "layers/inbound/emmy+02_other+2026-11-29 10:00:00.000000 UTC/affine.ipynb": NOTEBOOK,
            "layers/outbound/01_tiny/affine.ipynb": NOTEBOOK,
        },
        [
            "ada/01_tiny/affine.ipynb",
            "ada/01_tiny/submission_secret.txt",
            "emmy/01_tiny/affine.ipynb",
        ],
    ),
    "folders of assignments": (
        {
            "submitted/ada/01_tiny/affine.ipynb": NOTEBOOK,
            "submitted/ada/02_other/affine.ipynb": NOTEBOOK,
            "submitted/emmy/02_other/affine.ipynb": NOTEBOOK,
        },
        ["ada/01_tiny/affine.ipynb"],
    ),
    "folders of students": (
        {"ada/affine.ipynb": NOTEBOOK, "emmy/hw/affine.ipynb": NOTEBOOK},
        ["ada/01_tiny/affine.ipynb", "emmy/01_tiny/affine.ipynb"],
    ),
    "a single student": ({"ada/hw/affine.ipynb": NOTEBOOK}, ["ada/01_tiny/affine.ipynb"]),
}
# What must not be taken, and what is said of it.
REFUSED = {
    "a path upwards": ({"ada/../../x.ipynb": NOTEBOOK}, "its path leads out of the archive"),
    "an absolute path": ({"/ada/x.ipynb": NOTEBOOK}, "its path leads out of the archive"),
    "a drive": ({"C:\\ada\\x.ipynb": NOTEBOOK}, "its path leads out of the archive"),
    "strokes of Windows upwards": ({"ada\\..\\..\\x.ipynb": NOTEBOOK}, "its path leads out"),
    "a link": ({"ada/x.ipynb": LINK}, "it is a link"),
    "a pipe": ({"ada/x.ipynb": PIPE}, "it is no ordinary file"),
    "a long name": ({f"ada/{'x' * 300}.ipynb": NOTEBOOK}, "its name is too long"),
    "a line in a name": ({"ada/a\n::error::x.ipynb": NOTEBOOK}, "characters that cannot be seen"),
    "very deep": ({f"ada/{'d/' * 20}x.ipynb": NOTEBOOK}, "deeper than"),
}
UNKNOWN = {
    "nobody of this name": ("Kurt Gödel", "students.csv has nobody called"),
    "a part of a name": ("Ada", "students.csv has nobody called"),
    "two of one name": ("Emmy Noether", "students.csv has emmy, emmy2 for this"),
}

TIMES = {
    "blackboard": ("emmy", "2026-11-29 09:00:00+00:00"),  # it was ten in Berlin
    "gradescope": ("ada", "2026-11-29 18:00:00+00:00"),
    "exchange": ("ada", "2026-11-29 10:00:00+00:00"),
}

TABLES = {
    "of one's own": ("student,time\nemmy,2026-11-29 10:00\n", 0),
    "with a zone": ("student,time\nemmy,2026-11-29T10:00:00+01:00\n", 0),
    "moodle's": (
        (
            "Identifier,Full name,Email address,Last modified (submission)\n"
            'Participant 4712,Emmy Noether,emmy@x.org,"Sunday, 29 November 2026, 10:00 AM"\n'
        ),
        0,
    ),
    "no time": ("student,time\nemmy,soon\n", 2),
    "no column": ("student,when\nemmy,2026-11-29 10:00\n", 2),
}

BROKEN = {
    "nothing": b"",
    "no zip": b"This is my homework.",
    "half a zip": None,
}

OTHER_METADATA = {
    "no yaml": "{{{{",
    "a list": "- 1\n- 2\n",
    "an object of Python": "!!python/object/apply:os.system ['true']\n",
    "nobody": "submission_1:\n  :submitters: 3\n",
}


class TestPlatforms:
    @pytest.mark.parametrize(("members", "expected"), DOWNLOADS.values(), ids=DOWNLOADS)
    def test_each_platforms_zip(self, members, expected, collect, handed_in, tmp_path):
        """Whose a file is, is told by its name and the list of students; it comes under its own name."""
        result = collect(pack(tmp_path / "class.zip", members))

        assert result.exit_code == 0, result.output
        assert handed_in() == expected

    @pytest.mark.parametrize(("members", "expected"), DOWNLOADS.values(), ids=DOWNLOADS)
    def test_the_same_unpacked(self, members, expected, collect, handed_in, tmp_path):
        """A folder is as good as a zip."""
        with zipfile.ZipFile(pack(tmp_path / "class.zip", members)) as archive:
            archive.extractall(tmp_path / "class")

        result = collect(tmp_path / "class")

        assert result.exit_code == 0, result.output
        assert handed_in() == expected

    def test_a_dry_run_says_it_all_and_writes_nothing(self, collect, course, tmp_path):
        """One looks before anything is replaced."""
        members, _ = DOWNLOADS["gradescope"]
        result = collect(pack(tmp_path / "class.zip", members), "--dry-run")

        assert result.exit_code == 0
        assert "2 of 2 submissions would be collected" in result.output
        assert "emmy: affine.ipynb; of 2026-11-29 10:00:00 UTC; together with zoe" in result.output
        assert not (course / "submitted").exists()
        assert not (course / "teams.csv").exists()

    def test_what_nbgraders_zip_collect_reads(self, collect, handed_in, tmp_path):
        """Its folder holds the zip of the platform in `archive`."""
        archive = tmp_path / "downloaded" / "01_tiny" / "archive"
        archive.mkdir(parents=True)
        pack(archive / "notebooks.zip", DOWNLOADS["blackboard"][0])

        assert collect(archive.parent).exit_code == 0
        assert handed_in() == DOWNLOADS["blackboard"][1]

    def test_a_students_own_zip_is_kept_as_it_is(self, collect, course, handed_in, tmp_path):
        """It is opened when it is graded, in memory and within bounds; nothing in it is unpacked here."""
        inner = pack(tmp_path / "inner.zip", {"../../evil.ipynb": NOTEBOOK}).read_bytes()
        members = {"Emmy Noether_4_assignsubmission_file_/01_tiny.zip": inner}

        assert collect(pack(tmp_path / "class.zip", members)).exit_code == 0
        assert handed_in() == ["emmy/01_tiny/01_tiny.zip"]
        assert (course / "submitted/emmy/01_tiny/01_tiny.zip").read_bytes() == inner


class TestTimes:
    @pytest.mark.parametrize(("platform", "case"), TIMES.items(), ids=TIMES)
    def test_the_time_is_that_of_the_platform(self, platform, case, collect, course, tmp_path):
        """Lateness is counted from it."""
        student, expected = case
        collect(pack(tmp_path / "class.zip", DOWNLOADS[platform][0]))

        stamp = course / "submitted" / student / "01_tiny" / "timestamp.txt"
        assert stamp.read_text().strip() == expected

    def test_a_platform_without_times_is_told(self, collect, course, tmp_path):
        """That nobody is late then is no accident that one finds out in the end."""
        result = collect(pack(tmp_path / "class.zip", DOWNLOADS["canvas"][0]))

        assert "no time of submission for 2 students, so that nothing is late" in result.output
        assert "late, as the platform has it: ada" in result.output
        assert not list(course.rglob("timestamp.txt"))

    @pytest.mark.parametrize(("table", "code"), TABLES.values(), ids=TABLES)
    def test_a_table_says_when(self, table, code, collect, course, tmp_path):
        """Moodle's worksheet, or one of one's own; one that cannot be read stops before anything is written."""
        times = tmp_path / "times.csv"
        times.write_text(table)
        name = "Emmy Noether_4712_assignsubmission_file_/affine.ipynb"
        if "Identifier" not in table:
            name = "emmy/affine.ipynb"

        result = collect(pack(tmp_path / "class.zip", {name: NOTEBOOK}), "--times", times)

        assert result.exit_code == code, result.output
        stamps = [path.read_text().strip() for path in course.rglob("timestamp.txt")]
        assert stamps == (["2026-11-29 09:00:00+00:00"] if code == 0 else [])

    def test_moodles_worksheet_says_who_the_blind_are(self, collect, handed_in, tmp_path):
        """While marking is blind, names are numbers; the worksheet knows whose."""
        times = tmp_path / "worksheet.csv"
        times.write_text(
            "Identifier,Email address,Last modified (submission)\nTeilnehmer 7,ada@x.org,-\n"
        )
        members = {"Participant 7_7_assignsubmission_file_/affine.ipynb": NOTEBOOK}

        collect(pack(tmp_path / "class.zip", members), "--times", times)

        assert handed_in() == ["ada/01_tiny/affine.ipynb"]


class TestAttempts:
    def test_the_newest_counts(self, collect, course, tmp_path):
        """Of several attempts, whatever their order; how many there were is told."""
        names = [f"w_ada_attempt_2026-11-2{day}-10-00-00_affine.ipynb" for day in (8, 9, 7)]
        result = collect(pack(tmp_path / "c.zip", {name: name for name in names}))

        assert "ada: affine.ipynb; the newest of 3" in result.output
        assert (course / "submitted/ada/01_tiny/affine.ipynb").read_text() == names[1]

    def test_attempts_without_an_order_are_told(self, collect, handed_in, tmp_path):
        """Which one is meant, nobody can tell; none is taken."""
        members = {
            f"Emmy Noether_{number}_assignsubmission_file_/affine.ipynb": NOTEBOOK
            for number in (1, 2)
        }
        result = collect(pack(tmp_path / "c.zip", members))

        assert result.exit_code == 1
        assert "emmy: 2 submissions, and nothing says which is the newest" in result.output
        assert handed_in() == []

    def test_what_is_newer_there_stays(self, collect, course, tmp_path):
        """A zip that was downloaded before replaces nothing that came after."""
        for day, text in ((29, "new"), (28, "old")):
            name = f"w_ada_attempt_2026-11-{day}-10-00-00_affine.ipynb"
            result = collect(pack(tmp_path / f"{day}.zip", {name: text}))

        assert "ada: what was collected before is newer" in result.output
        assert (course / "submitted/ada/01_tiny/affine.ipynb").read_text() == "new"

    def test_an_older_one_goes_whole(self, collect, handed_in, tmp_path):
        """A file that is gone from the newer submission is gone."""
        first = {"ada/affine.ipynb": NOTEBOOK, "ada/relu.ipynb": NOTEBOOK}
        collect(pack(tmp_path / "1.zip", first))
        collect(pack(tmp_path / "2.zip", {"ada/affine.ipynb": NOTEBOOK}))

        assert handed_in() == ["ada/01_tiny/affine.ipynb"]


class TestWho:
    @pytest.mark.parametrize(("name", "why"), UNKNOWN.values(), ids=UNKNOWN)
    def test_who_is_not_certain_is_told_and_stops_nobody(
        self, name, why, collect, course, handed_in, tmp_path
    ):
        """A guess would be somebody else's grade."""
        (course / "students.csv").write_text(f"{STUDENTS}emmy2,Emmy Noether,e@x.org,,\n")
        members = {
            f"{name}_1_assignsubmission_file_/affine.ipynb": NOTEBOOK,
            "Zoë Müller_2_assignsubmission_file_/affine.ipynb": NOTEBOOK,
        }
        result = collect(pack(tmp_path / "c.zip", members))

        assert result.exit_code == 0
        assert f"not collected: {name}: {why}" in result.output
        assert handed_in() == ["zoe/01_tiny/affine.ipynb"]

    def test_without_a_list_ids_count_and_names_do_not(self, collect, course, handed_in, tmp_path):
        """A folder's name is an id; `Ada Lovelace` is somebody."""
        (course / "students.csv").unlink()
        members = {"x77/01_tiny/affine.ipynb": NOTEBOOK}
        names = {"Ada Lovelace_1_assignsubmission_file_/affine.ipynb": NOTEBOOK}

        assert collect(pack(tmp_path / "1.zip", members)).exit_code == 0
        result = collect(pack(tmp_path / "2.zip", names))

        assert result.exit_code == 1
        assert "students.csv lists nobody, to say who that is" in result.output
        assert handed_in() == ["x77/01_tiny/affine.ipynb"]

    @pytest.mark.skipif(os.geteuid() != 0, reason="files of another user are made as root alone")
    def test_an_exchange_in_which_somebody_wrote_for_another(
        self, collect, course, handed_in, tmp_path
    ):
        """Whoever may write into the folder may write any name there; the owner says who it was."""
        mallory = pwd.getpwnam("nobody")
        (course / "students.csv").write_text(f"{STUDENTS}nobody,No Body,n@x.org,,\n")
        inbound = tmp_path / "exchange" / "layers" / "inbound"
        for name in ("ada", "nobody"):
            folder = inbound / f"{name}+01_tiny+2026-11-29 10:00:00 UTC+x"
            folder.mkdir(parents=True)
            (folder / "affine.ipynb").write_text(NOTEBOOK)
            os.chown(folder / "affine.ipynb", mallory.pw_uid, -1)

        result = collect(tmp_path / "exchange")

        assert "ada: it says that it is ada's and belongs to nobody" in result.output
        assert handed_in() == ["nobody/01_tiny/affine.ipynb"]


class TestTeams:
    def test_a_group_is_written_down(self, collect, course, tmp_path):
        """One copy is kept, and the file of teams says for whom it counts; a second time says nothing new."""
        path = pack(tmp_path / "class.zip", DOWNLOADS["gradescope"][0])

        first, again = collect(path), collect(path)

        assert "1 team written into" in first.output
        assert "team" not in again.output
        lines = (course / "teams.csv").read_text().splitlines()
        assert lines == ["team,student,assignment", "emmy+zoe,emmy,01_tiny", "emmy+zoe,zoe,01_tiny"]

    def test_a_team_by_hand_is_not_written_over(self, collect, course, tmp_path):
        """Who is right, nobody here can tell."""
        text = "student,team,note,assignment\nzoe,red,x,01_tiny\nada,red,,01_tiny\n"
        (course / "teams.csv").write_text(text)

        result = collect(pack(tmp_path / "class.zip", DOWNLOADS["gradescope"][0]))

        assert "zoe is in the team red already" in result.output
        assert (course / "teams.csv").read_text() == text


class TestHostile:
    @pytest.mark.parametrize(("members", "why"), REFUSED.values(), ids=REFUSED)
    def test_what_is_no_file_of_a_submission(
        self, members, why, collect, course, handed_in, tmp_path
    ):
        """It is left out and told; the others' work is taken, and nothing is written anywhere else."""
        path = pack(tmp_path / "class.zip", members | {"emmy/affine.ipynb": NOTEBOOK})
        before = {found for found in tmp_path.rglob("*") if course not in found.parents}

        result = collect(path)

        assert result.exit_code == 0, result.output
        assert why in result.output
        assert handed_in() == ["emmy/01_tiny/affine.ipynb"]
        assert {found for found in tmp_path.rglob("*") if course not in found.parents} == before

    def test_links_in_a_folder(self, collect, handed_in, tmp_path):
        """A folder that a student packed may hold them as well."""
        (tmp_path / "class/ada").mkdir(parents=True)
        (tmp_path / "class/ada/affine.ipynb").symlink_to("/etc/passwd")
        (tmp_path / "class/ada/deep").symlink_to("/etc")
        (tmp_path / "class/emmy").mkdir()
        (tmp_path / "class/emmy/affine.ipynb").write_text(NOTEBOOK)
        os.mkfifo(tmp_path / "class/emmy/relu.ipynb")

        result = collect(tmp_path / "class")

        assert result.output.count("left out, since it is a link") == 2
        assert handed_in() == ["emmy/01_tiny/affine.ipynb"]

    def test_a_link_in_place_of_the_submission_is_replaced(self, collect, course, tmp_path):
        """What it led to stays as it is."""
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        (elsewhere / "precious").write_text("x")
        (course / "submitted/ada").mkdir(parents=True)
        (course / "submitted/ada/01_tiny").symlink_to(elsewhere)

        collect(pack(tmp_path / "c.zip", {"ada/affine.ipynb": NOTEBOOK}))

        assert [path.name for path in elsewhere.iterdir()] == ["precious"]
        assert not (course / "submitted/ada/01_tiny").is_symlink()

    def test_a_bomb_by_its_own_word(self, collect, handed_in, tmp_path):
        """What would be gigabytes is refused before any of it is unpacked."""
        path = pack(tmp_path / "c.zip", {"ada/affine.ipynb": NOTEBOOK})
        data = bytearray(path.read_bytes())
        entry = data.index(b"PK\x01\x02")
        data[entry + 24 : entry + 28] = (4_100_000_000).to_bytes(4, "little")
        path.write_bytes(data)

        result = collect(path)

        assert result.exit_code == 2
        assert "it would be 4100 MB unpacked" in result.output
        assert handed_in() == []

    def test_a_bomb_that_lies(self, collect, handed_in, tmp_path, monkeypatch):
        """A member that grows beyond what it says, or beyond a notebook, is left out; what was there stays."""
        monkeypatch.setattr("autograder.intake.downloads.entries.MAX_FILE_MB", 1)
        collect(pack(tmp_path / "1.zip", {"ada/affine.ipynb": NOTEBOOK}))
        members = {"ada/relu.ipynb": "0" * 2_000_000, "emmy/affine.ipynb": NOTEBOOK}

        result = collect(pack(tmp_path / "2.zip", members))

        assert "not collected: ada: ada/relu.ipynb: larger than 1 MB" in result.output
        assert handed_in() == ["ada/01_tiny/affine.ipynb", "emmy/01_tiny/affine.ipynb"]

    def test_very_many_files(self, collect, tmp_path, monkeypatch):
        """No class hands in so many."""
        monkeypatch.setattr("autograder.intake.downloads.entries.MAX_ENTRIES", 10)
        members = {f"ada/{number}.ipynb": "" for number in range(11)}

        result = collect(pack(tmp_path / "c.zip", members))

        assert result.exit_code == 2
        assert "it has more than 10 files" in result.output

    def test_a_file_where_a_folder_is(self, collect, handed_in, tmp_path):
        """An archive may say both of one path."""
        members = {"ada/a.ipynb": NOTEBOOK, "ada/a.ipynb/b.ipynb": NOTEBOOK}

        assert collect(pack(tmp_path / "c.zip", members)).exit_code == 0
        assert handed_in() == ["ada/01_tiny/a.ipynb/b.ipynb"]

    @pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
    def test_what_is_no_zip(self, content, collect, tmp_path):
        """One line, with the remedy."""
        path = tmp_path / "class.zip"
        if content is None:
            content = pack(path, DOWNLOADS["canvas"][0]).read_bytes()[:200]
        path.write_bytes(content)

        result = collect(path)

        assert result.exit_code == 2
        assert "no zip file, or a damaged one" in result.output

    def test_a_damaged_member_costs_one_student(self, collect, handed_in, tmp_path):
        """The others' work is taken."""
        path = pack(tmp_path / "c.zip", {"ada/a.ipynb": NOTEBOOK, "emmy/a.ipynb": NOTEBOOK})
        data = bytearray(path.read_bytes())
        start = data.index(b"ada/a.ipynb") + len("ada/a.ipynb")
        data[start : start + 10] = b"\xff" * 10
        path.write_bytes(data)

        result = collect(path)

        assert "not collected: ada: ada/a.ipynb: cannot be read" in result.output
        assert handed_in() == ["emmy/01_tiny/a.ipynb"]

    @pytest.mark.parametrize("text", OTHER_METADATA.values(), ids=OTHER_METADATA)
    def test_gradescopes_file_of_another_form(self, text, collect, handed_in, tmp_path):
        """Nothing in it is built or run; whose a submission is, is then not known."""
        members = {"submission_metadata.yml": text, "submission_1/affine.ipynb": NOTEBOOK}

        result = collect(pack(tmp_path / "c.zip", members), "--from", "gradescope")

        assert result.exit_code in (1, 2)
        assert isinstance(result.exception, SystemExit)
        assert handed_in() == []

    @pytest.mark.parametrize("text", [*OTHER_METADATA.values(), METADATA])
    def test_a_students_file_of_a_platforms_name_stops_nobody(
        self, text, collect, handed_in, tmp_path
    ):
        """What looks like Gradescope's list in a folder of Moodle's is a file of that student's."""
        folder = "Ada King Lovelace_1_assignsubmission_file_"
        members = {
            f"{folder}/submission_metadata.yml": text,
            f"{folder}/submission_345/affine.ipynb": NOTEBOOK,
            f"{folder}/relu.ipynb": NOTEBOOK,
            "Emmy Noether_2_assignsubmission_file_/affine.ipynb": NOTEBOOK,
        }

        assert collect(pack(tmp_path / "c.zip", members)).exit_code == 0
        assert handed_in() == [
            "ada/01_tiny/relu.ipynb",
            "ada/01_tiny/submission_345/affine.ipynb",
            "emmy/01_tiny/affine.ipynb",
        ]

    @pytest.mark.parametrize(
        "name", ["submission_metadata.yml", "W_ada_attempt_2026-11-29-10-00-00.txt"]
    )
    def test_a_damaged_file_of_a_platforms_own(self, name, collect, tmp_path):
        """One line, and no more."""
        path = pack(tmp_path / "c.zip", {name: "x" * 50, "ada/affine.ipynb": NOTEBOOK})
        data = bytearray(path.read_bytes())
        start = data.index(name.encode()) + len(name)
        data[start : start + 8] = b"\xff" * 8
        path.write_bytes(data)

        for platform in ("gradescope", "blackboard", "folders"):
            result = collect(path, "--from", platform, "--dry-run")

            assert isinstance(result.exception, SystemExit) or result.exit_code == 0

    def test_names_without_a_mark_are_read_as_utf8(self, collect, handed_in, tmp_path):
        """As the archives of older programs have them."""
        name = "Zoë Müller_2_assignsubmission_file_/affine.ipynb"
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr(name.encode().decode("cp437"), NOTEBOOK)
        data = stream.getvalue()
        path = tmp_path / "c.zip"
        # The same bytes, under the old encoding and without the mark of the new one.
        with zipfile.ZipFile(path, "w") as archive:
            info = zipfile.ZipInfo("x" * len(name.encode()))
            archive.writestr(info, NOTEBOOK)
        data = path.read_bytes().replace(b"x" * len(name.encode()), name.encode())
        path.write_bytes(data)

        assert collect(path).exit_code == 0
        assert handed_in() == ["zoe/01_tiny/affine.ipynb"]


class TestMessages:
    def test_what_no_platform_makes(self, collect, tmp_path):
        """The remedy is named."""
        result = collect(pack(tmp_path / "c.zip", {"affine.ipynb": NOTEBOOK}))

        assert result.exit_code == 2
        assert "no submission of 01_tiny that is named as Moodle, Canvas" in result.output

    def test_without_an_assignment(self, collect, tmp_path):
        """A zip does not say of which one it is."""
        result = collect(pack(tmp_path / "c.zip", DOWNLOADS["canvas"][0]), assignment=None)

        assert result.exit_code == 2
        assert "name the assignment that this is of with -a: 01_tiny, 02_other" in result.output

    def test_a_source_that_is_not_there(self, collect, tmp_path):
        """One line."""
        result = collect(tmp_path / "nowhere.zip")

        assert result.exit_code == 2
        assert "nowhere.zip: No such file or directory" in result.output

    def test_a_platform_may_be_named(self, collect, handed_in, tmp_path):
        """Where names could be of two platforms."""
        members = {"ada/w_emmy_attempt_2026-11-29-10-00-00_affine.ipynb": NOTEBOOK}
        path = pack(tmp_path / "c.zip", members)

        collect(path, "--from", "folders")

        assert handed_in() == ["ada/01_tiny/w_emmy_attempt_2026-11-29-10-00-00_affine.ipynb"]
