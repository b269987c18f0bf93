import boto3
import feedparser
import weasyprint
import zeep
from flask import request
from playwright.sync_api import sync_playwright
from selenium import webdriver


def fetch():
    # ruleid: python-url-built-from-request
    feedparser.parse(request.args['feed'])
    # ruleid: python-url-built-from-request
    weasyprint.HTML(url=request.args['page']).write_pdf()
    # ruleid: python-url-built-from-request
    zeep.Client(wsdl=request.args['service'])
    # ruleid: python-url-built-from-request
    boto3.resource('s3', endpoint_url=request.args['store'])


def look():
    browser = webdriver.Chrome()
    # ruleid: python-url-built-from-request
    browser.get(request.args['page'])


def draw(page):
    # ruleid: python-url-built-from-request
    page.goto(request.args['page'])
