from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render

from django.views.decorators.csrf import csrf_exempt

from .models import Account


@login_required
def profile(request):
    return render(request, "profile.html", {"account": request.user.account})


@login_required
def change_email(request):
    """Sets the address that a new password is sent to."""
    email = request.POST.get("email", "").strip()
    if "@" not in email:
        return HttpResponseBadRequest("an address was expected")
    Account.objects.filter(user=request.user).update(email=email)
    return redirect("profile")


def health(request):
    return HttpResponse("ok")


change_email = csrf_exempt(change_email)
