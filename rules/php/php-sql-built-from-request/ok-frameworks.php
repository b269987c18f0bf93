<?php
class OrderController extends Controller
{
    public function actionIndex($town)
    {
        // ok: php-sql-built-from-request
        $all = Yii::$app->db->createCommand('SELECT * FROM orders WHERE town = :town', [':town' => $town])->queryAll();
        // ok: php-sql-built-from-request
        $this->db->query(sprintf('SELECT * FROM orders LIMIT %d', $_GET['count']));
        // ok: php-sql-built-from-request
        return Order::find()->where(['town' => $town])->all();
    }
}
