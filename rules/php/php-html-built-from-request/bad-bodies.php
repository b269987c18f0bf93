<?php

class Bodies
{
    public function cake()
    {
        // ruleid: php-html-built-from-request
        return $this->response->withStringBody('<b>' . $this->request->getQuery('b') . '</b>');
    }

    public function codeigniter()
    {
        // ruleid: php-html-built-from-request
        return $this->response->setBody('<p>' . $this->request->getGet('x') . '</p>');
    }

    public function yii()
    {
        // ruleid: php-html-built-from-request
        return $this->renderContent('<p>' . Yii::$app->request->get('t') . '</p>');
    }
}
