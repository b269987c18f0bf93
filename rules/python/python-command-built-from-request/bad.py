import configparser
import asyncio
import os
import subprocess
from subprocess import check_output, run as start

import flask
from flask import Flask, render_template_string, request
from jinja2 import Template

app = Flask(__name__)


@app.post("/labels")
def create_label():
    # ruleid: python-command-built-from-request
    os.system("lp -d " + request.form["printer"] + " label.pdf")
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-built-from-request
    subprocess.run(f"lp -d {request.form['printer']} label.pdf", shell=True, check=True)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-built-from-request
    listing = os.popen("ls %s" % request.args.get("folder")).read()
    # ruleid: python-command-built-from-request
    subprocess.call("convert {} label.png".format(request.json["file"]), shell=True)
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-built-from-request
    state = subprocess.check_output(["bash", "-c", "lpstat -p " + flask.request.args["printer"]])
    #                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return listing + str(state)


@app.get("/ping")
async def ping():
    # ruleid: python-command-built-from-request
    first = check_output("ping -c 1 " + request.args["host"], stderr=subprocess.STDOUT, shell=True)
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-built-from-request
    second = start("ping -c {count} localhost".format(count=request.args["count"]), shell=True)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-command-built-from-request
    third = await asyncio.create_subprocess_shell(f"dig {request.values['host'].strip()}")
    #                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return [first, second, third]


class Tools:
    def __init__(self, request, ssh):
        self.request = request
        self.ssh = ssh

    def restart(self):
        # ruleid: python-command-built-from-request
        self.ssh.exec_command("systemctl restart " + self.request.GET["service"])
        #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        # ruleid: python-command-built-from-request
        return subprocess.getoutput("systemctl status " + self.request.GET.get("service", "web"))
        #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^


# The data as Python.
@app.get("/price")
def price():
    # ruleid: python-code-from-request
    first = eval(request.args["formula"])
    #            ^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-code-from-request
    second = eval(f"lambda weight: {request.args.get('formula')}", {"__builtins__": {}})
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-code-from-request
    exec(request.get_json()["script"])
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    return str(first + second(1))


# The data as the text of a template.
@app.get("/hello")
def hello():
    # ruleid: python-template-from-request
    first = render_template_string("<h1>Hello " + request.args["name"] + "</h1>")
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-template-from-request
    second = render_template_string(f"Hello {request.args.get('name', 'you')}", title="Hello")
    #                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-template-from-request
    third = Template("Hello {}".format(request.cookies["name"])).render()
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    # ruleid: python-template-from-request
    fourth = app.jinja_env.from_string(request.form["template"]).render()
    #                                  ^^^^^^^^^^^^^^^^^^^^^^^^
    return first + second + third + fourth


# The data takes a detour through a variable.
@app.get("/later")
def later():
    host = request.args["host"]
    # ruleid: python-command-built-from-request
    os.system(f"ping -c 1 {host}")
    # ruleid: python-template-from-request
    return render_template_string("Hello " + host)


@app.get("/detours")
def detours():
    words = ["-c", request.args["host"], "-q"]
    words.pop(0)
    # ruleid: python-command-built-from-request
    os.system("ping " + words[0])
    settings = configparser.ConfigParser()
    settings.add_section("tool")
    settings.set("tool", "name", request.args["tool"])
    settings.set("tool", "args", "-u")
    # ruleid: python-command-built-from-request
    os.system(settings.get("tool", "name"))
    return ""
