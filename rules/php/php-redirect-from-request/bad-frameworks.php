<?php
// ruleid: php-redirect-from-request
$this->redirect(Yii::$app->request->post('to'));
// ruleid: php-redirect-from-request
return $response->withHeader('Location', $request->getQueryParams()['to']);
