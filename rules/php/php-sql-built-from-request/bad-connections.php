<?php

use Doctrine\DBAL\Connection;
use Illuminate\Database\Query\Expression;
use Illuminate\Support\Facades\DB;
use yii\db\Query;

class Orders
{
    public function __construct(private Connection $db)
    {
    }

    public function doctrine($request)
    {
        $sql = "SELECT id FROM orders WHERE state = '" . $request->query->get('state') . "'";
        // ruleid: php-sql-built-from-request
        foreach ($this->db->iterateAssociative($sql) as $row) {
            yield $row;
        }
        // ruleid: php-sql-built-from-request
        yield $this->db->fetchAllAssociativeIndexed($sql);
        // ruleid: php-sql-built-from-request
        yield $this->db->fetchNumeric($sql);
    }

    public function laravel($request)
    {
        // ruleid: php-sql-built-from-request
        yield from DB::cursor("select * from orders where state = '{$request->input('state')}'");
        // ruleid: php-sql-built-from-request
        DB::connection('replica')->selectOne('select 1 from orders where id = ' . $request->input('id'));
        // ruleid: php-sql-built-from-request
        yield Order::query()->select(new Expression('max(' . $request->input('field') . ')'))->first();
        // ruleid: php-sql-built-from-request
        yield Order::groupByRaw($request->input('by'))->get();
    }

    public function yii()
    {
        $order = Yii::$app->getRequest()->getQueryParam('order');
        // ruleid: php-sql-built-from-request
        return (new Query())->from('orders')->andWhere("state = $order")->all();
    }

    public function cake()
    {
        $term = $this->request->getQuery('term');
        // ruleid: php-sql-built-from-request
        $rows = $this->Orders->find()->where("title LIKE '%$term%'");
        // ruleid: php-sql-built-from-request
        $more = $this->Orders->find()->where("title = '" . $this->request->getData('title') . "'");
        return [$rows, $more];
    }

    public function laminas($adapter)
    {
        // ruleid: php-sql-built-from-request
        return $adapter->query('SELECT * FROM orders WHERE id = ' . $this->params()->fromQuery('id'));
    }

    public function wordpress($wpdb)
    {
        $order = $_GET['order'];
        // ruleid: php-sql-built-from-request-escaped-without-quotes
        return $wpdb->get_var('SELECT COUNT(*) FROM ' . $wpdb->prefix . 'events ORDER BY ' . esc_sql($order));
    }
}
