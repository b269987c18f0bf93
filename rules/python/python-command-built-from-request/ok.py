import configparser
import ast
import json
import os
import shlex
import subprocess

from flask import render_template, render_template_string, request

REPORTS = {"daily": "report --daily", "weekly": "report --weekly"}


def without_shell():
    # No shell: the data is one argument, whatever it holds.
    # ok: python-command-built-from-request
    subprocess.run(["lp", "-d", request.form["printer"], "--", "label.pdf"], check=True)
    # ok: python-command-built-from-request
    subprocess.run(["ping", "-c", "1", request.args["host"]], shell=False)
    # ok: python-command-built-from-request
    subprocess.check_output(["bash", "-c", 'lpstat -p "$1"', "lpstat", request.args["printer"]])
    # The data goes to the program's input.
    # ok: python-command-built-from-request
    subprocess.run("sort", input=request.get_data(), shell=True)
    # ok: python-command-built-from-request
    subprocess.run("render label", shell=True, env={"LABEL": request.form["label"]})


def harmless():
    # ok: python-command-built-from-request
    os.system("lp -d " + shlex.quote(request.form["printer"]))
    # ok: python-command-built-from-request
    os.system("kill {}".format(int(request.args["process"])))
    # ok: python-command-built-from-request
    os.system(f"head -n {int(request.args['count'])} orders.log")
    # The data chooses between constants.
    # ok: python-command-built-from-request
    os.system(REPORTS[request.args["report"]])
    # ok: python-command-built-from-request
    subprocess.run("report --full" if request.args.get("full") else "report", shell=True)
    # ok: python-command-built-from-request
    os.system("echo request.args")


def read():
    # ok: python-code-from-request
    first = ast.literal_eval(request.args["list"])
    # ok: python-code-from-request
    second = json.loads(request.data)
    # ok: python-code-from-request
    third = eval(REPORTS[request.args["report"]])
    # ok: python-code-from-request
    fourth = model.eval(request.args["mode"])
    return first, second, third, fourth


def hello():
    # The text is a constant; the data is a value in it, escaped.
    # ok: python-template-from-request
    first = render_template_string("<h1>Hello {{ name }}</h1>", name=request.args["name"])
    # ok: python-template-from-request
    second = render_template("hello.html", name=request.args.get("name"))
    # ok: python-template-from-request
    third = Parcel.from_string(request.user.parcel)
    return first + second + third


class Model:
    def eval(self, mode):
        return mode


model = Model()


@app.get("/detours")
def detours():
    words = ["-c", request.args["host"], "localhost"]
    words.pop(0)
    # ok: python-command-built-from-request
    os.system("ping " + words[1])
    settings = configparser.ConfigParser()
    settings.add_section("tool")
    settings.set("tool", "name", request.args["tool"])
    settings.set("tool", "args", "-u")
    # ok: python-command-built-from-request
    os.system("date " + settings.get("tool", "args"))
    kinds = "ABC"
    if kinds[1] == "A":
        tool = request.args["tool"]
    elif kinds[1] == "B":
        tool = "date"
    # ok: python-command-built-from-request
    os.system(tool)
    return ""
