import json
import smtplib
from email.message import EmailMessage
from pathlib import Path

SMTP_HOST = "mail.clinic.example"
SMTP_USER = "reminders"
SMTP_PASSWORD = json.loads(Path(__file__).with_name("mail.json").read_text())["password"]


def remind(patient, appointment):
    """Reminds a patient of an appointment on the next day."""
    message = EmailMessage()
    message["From"] = "reminders@clinic.example"
    message["To"] = patient.address
    message["Subject"] = f"Your appointment at {appointment.time}"
    message.set_content(f"Dear {patient.name}, we expect you at {appointment.time}.")

    with smtplib.SMTP_SSL(SMTP_HOST) as server:
        server.login(SMTP_USER, SMTP_PASSWORD)
        server.send_message(message)
