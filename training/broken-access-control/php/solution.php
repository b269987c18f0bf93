<?php

require __DIR__ . '/database.php';
require __DIR__ . '/session.php';   // starts the session; $_SESSION['user'] has id and role

/** POST /rooms/42/price: the hotel's manager changes the price of a room. */
function changePrice(PDO $db, int $room): void
{
    if ($_SESSION['user']['role'] !== 'manager') {
        http_response_code(403);
        return;
    }
    $change = $db->prepare('UPDATE rooms SET price = ? WHERE id = ?');
    $change->execute([(int) $_POST['price'], $room]);
    http_response_code(204);
}

/** GET /bookings/17: guests look at their booking. */
function showBooking(PDO $db, int $booking): void
{
    $query = $db->prepare('SELECT room, arrival, card_end FROM bookings WHERE id = ? AND guest_id = ?');
    $query->execute([$booking, $_SESSION['user']['id']]);
    $found = $query->fetch(PDO::FETCH_ASSOC);
    http_response_code($found ? 200 : 404);
    header('Content-Type: application/json');
    echo json_encode($found ?: null);
}
