from sanic import Sanic

shop = Sanic('shop')

if __name__ == '__main__':
    # ruleid: python-debug-server-run
    shop.run(port=8000, debug=False)
