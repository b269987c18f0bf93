# ok: keyed-password
password = os.environ["DB_PASSWORD"]
# ok: keyed-password
password = getpass.getpass("Password: ")
# ok: keyed-password
password = forms.CharField(label="Password", widget=forms.PasswordInput)
# ok: keyed-password
def check(password: "Password", token: "AccessToken") -> None: ...
# ok: keyed-password
parser.add_argument("--password", help="the password to use")
# ok: keyed-password
token = "string_literal"
# ok: keyed-password
SECRET_NAME = "{{token:password:ok-1}}"
# ok: keyed-password
PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
# ok: keyed-password
auth = ("user", password)
