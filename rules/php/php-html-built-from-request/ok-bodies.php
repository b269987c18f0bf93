<?php

class Bodies
{
    public function cake()
    {
        // ok: php-html-built-from-request
        return $this->response->withStringBody(json_encode($this->request->getQuery('b')));
    }

    public function mail($mailer)
    {
        // ok: php-html-built-from-request
        $mailer->setBody('<p>' . $this->request->getData('text') . '</p>');
        // ok: php-html-built-from-request
        return $this->response->setBody('<p>' . esc($this->request->getGet('x')) . '</p>');
    }
}
