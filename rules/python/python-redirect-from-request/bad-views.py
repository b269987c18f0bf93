from django.views.generic import FormView, RedirectView
from sanic import redirect


class Out(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        # ruleid: python-redirect-from-request
        return self.request.GET.get('to')


class Order(FormView):
    def get_success_url(self):
        # ruleid: python-redirect-from-request
        return self.request.POST.get('next') or '/'


async def leave(request):
    # ruleid: python-redirect-from-request
    return redirect(request.args.get('to'))
