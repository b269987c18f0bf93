<?php
class Orders extends CI_Controller
{
    public function index()
    {
        // ruleid: php-sql-built-from-request
        $this->db->query("SELECT * FROM orders WHERE town = '" . $this->input->post('town') . "'");
        // ruleid: php-sql-built-from-request
        $this->db->where('town = ' . $this->input->get('town'), null, false);
    }
}

class OrderController extends Controller
{
    public function actionIndex($town)
    {
        // ruleid: php-sql-built-from-request
        $all = Yii::$app->db->createCommand("SELECT * FROM orders WHERE town = '$town'")->queryAll();
        // ruleid: php-sql-built-from-request
        return Order::find()->where('town = ' . Yii::$app->request->get('town'))->all();
    }
}

// ruleid: php-sql-built-from-request
$db->simpleQuery('SELECT * FROM orders ORDER BY ' . $_GET['sort']);

function items_by_town(WP_REST_Request $request)
{
    global $wpdb;
    $town = $request['town'];
    // ruleid: php-sql-built-from-request
    return $wpdb->get_results("SELECT * FROM items WHERE town = '$town'");
}
