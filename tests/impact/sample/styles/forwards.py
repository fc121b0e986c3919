"""What is handed on to an operation."""

import functools
from concurrent.futures import ThreadPoolExecutor

from names import LIST
from retool_client import Retool


def run(function, *args, **kwargs):
    return function(*args, **kwargs)


def named(retool: Retool, **kwargs):
    return retool.users.list(**kwargs)


def limited(function, first_name):
    return function(limit=len(first_name))


def each(*clients):
    for client in clients:
        client.workflows.list()  #: unseen:3.75 operation-removed workflows.list


def go(retool: Retool) -> None:
    run(retool.workflows.list)  #: 3.75 operation-removed workflows.list
    run(retool.users.list, first_name="Ada")  #: 3.75 argument-removed users.list(first_name)
    functools.partial(retool.users.list, first_name="Ada")()  #: 3.75 argument-removed users.list(first_name)
    with ThreadPoolExecutor() as pool:
        pool.submit(retool.users.list, first_name="Ada")  #: 3.75 argument-removed users.list(first_name)
    named(retool, first_name="Ada")  #: unseen:3.75 argument-removed users.list(first_name)
    limited(retool.groups.list, first_name="Ada")
    each(retool, retool)
    retool.call(LIST)  #: 3.75 operation-removed workflows.list
