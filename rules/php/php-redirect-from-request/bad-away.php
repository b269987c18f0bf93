<?php

class Away
{
    public function leave($request)
    {
        // ruleid: php-redirect-from-request
        return redirect()->guest($request->input('next'));
    }

    public function go()
    {
        // ruleid: php-redirect-from-request
        return $this->redirect($this->request->getQuery('to'));
    }
}
