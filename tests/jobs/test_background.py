"""Background jobs: run in line as a unit, then for real through QGIS's task manager."""

import threading
import time

import pytest


@pytest.fixture()
def answers():
    return []


@pytest.fixture()
def wait(qgis_app):
    def until(is_done, seconds=10):
        end = time.monotonic() + seconds
        while not is_done() and time.monotonic() < end:
            qgis_app.processEvents()
        return is_done()

    return until


def test_in_line_the_result_or_the_error_reaches_who_asked(qgis_app, answers):
    from asd_plugin.jobs.background import BackgroundJob

    fine = BackgroundJob("fine", lambda: 7, lambda result, error: answers.append((result, error)))
    assert fine.run()
    fine.finished(True)
    wrong = ValueError("no")

    def fail():
        raise wrong

    bad = BackgroundJob("bad", fail, lambda result, error: answers.append((result, error)))
    assert not bad.run()
    bad.finished(False)
    assert answers == [(7, None), (None, wrong)]


def test_for_real_the_work_leaves_the_main_thread_and_the_answer_comes_back_to_it(wait, answers):
    from asd_plugin.jobs.background import Jobs

    jobs, main = Jobs(), threading.get_ident()
    jobs.start("where", threading.get_ident, lambda result, error: answers.append((result, threading.get_ident())))
    assert wait(lambda: answers)
    worker, answering = answers[0]
    assert worker != main
    assert answering == main
    assert wait(lambda: not jobs._running)


def test_a_dropped_job_answers_nobody(wait, answers):
    from asd_plugin.jobs.background import Jobs

    jobs, go = Jobs(), threading.Event()
    jobs.start("slow", lambda: go.wait(5), lambda result, error: answers.append(result))
    jobs.drop_all()
    go.set()
    assert wait(lambda: not jobs._running)
    assert answers == []
