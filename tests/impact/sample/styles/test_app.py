"""Tests of a user that get the client from fixtures."""

import pytest


@pytest.fixture
def other(retool):
    return retool


def test_fixtures(retool, annotated, named):
    retool.workflows.list()  #: unseen:3.75 operation-removed workflows.list
    annotated.workflows.list()  #: unseen:3.75 operation-removed workflows.list
    named.workflows.list()  #: unseen:3.75 operation-removed workflows.list


def test_a_fixture_of_a_fixture(workflows, other):
    workflows.list()  #: unseen:3.75 operation-removed workflows.list
    other.workflows.list()  #: unseen:3.75 operation-removed workflows.list


async def test_an_asynchronous_fixture(asynchronous):
    await asynchronous.workflows.list()  #: unseen:3.75 operation-removed workflows.list


class TestMethods:
    def test_a_method(self, retool):
        retool.workflows.list()  #: unseen:3.75 operation-removed workflows.list


@pytest.mark.parametrize("retool", [1, 2])
def test_a_parameter_of_the_same_name(retool):
    retool.workflows.list()
