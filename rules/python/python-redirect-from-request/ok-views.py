from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.generic import FormView


class Order(FormView):
    def get_success_url(self):
        target = self.request.POST.get('next')
        if url_has_allowed_host_and_scheme(target, allowed_hosts=None):
            # ok: python-redirect-from-request
            return target
        # ok: python-redirect-from-request
        return reverse('order', args=[self.request.POST['id']])
