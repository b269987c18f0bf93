<?php

class FilesController extends AppController
{
    public function show()
    {
        // ruleid: php-path-built-from-request
        return $this->response->withFile(WWW_ROOT . 'files' . DS . $this->request->getParam('name'));
    }
}
