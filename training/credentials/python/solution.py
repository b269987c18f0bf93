import os
import smtplib
from email.message import EmailMessage

SMTP_HOST = "mail.clinic.example"
SMTP_USER = "reminders"


def remind(patient, appointment):
    """Reminds a patient of an appointment on the next day."""
    message = EmailMessage()
    message["From"] = "reminders@clinic.example"
    message["To"] = patient.address
    message["Subject"] = f"Your appointment at {appointment.time}"
    message.set_content(f"Dear {patient.name}, we expect you at {appointment.time}.")

    with smtplib.SMTP_SSL(SMTP_HOST) as server:
        server.login(SMTP_USER, os.environ["SMTP_PASSWORD"])
        server.send_message(message)
