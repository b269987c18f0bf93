<?php

use Illuminate\Support\Facades\DB;
use yii\db\Query;

class Orders
{
    public function doctrine($request)
    {
        // ok: php-sql-built-from-request
        yield from $this->db->iterateAssociative('SELECT id FROM orders WHERE state = ?', [$request->query->get('state')]);
        // ok: php-sql-built-from-request
        yield from DB::cursor('select * from orders where state = ?', [$request->input('state')]);
        // ok: php-sql-built-from-request
        yield DB::table('orders')->where('state', $request->input('state'))->get();
        // ok: php-sql-built-from-request
        yield DB::table('orders')->where('id', 1)->update(['state' => $request->input('state')]);
        // ok: php-sql-built-from-request
        yield DB::table('orders')->select($request->input('columns'))->get();
    }

    public function yii()
    {
        // ok: php-sql-built-from-request
        return (new Query())->from('orders')->andWhere(['state' => Yii::$app->getRequest()->getQueryParam('order')])->all();
    }

    public function cake()
    {
        $term = $this->request->getQuery('term');
        // ok: php-sql-built-from-request
        return $this->Orders->find()->where(['title LIKE' => "%$term%"]);
    }

    public function column($pdo)
    {
        $column = $_GET['column'];
        if (!$this->isColumn($column)) {
            throw new DomainException('column');
        }
        // ok: php-sql-built-from-request
        return $pdo->query("SELECT $column FROM orders")->fetchAll();
    }

    private function isColumn(string $name): bool
    {
        return in_array($name, ['id', 'name'], true);
    }
}
