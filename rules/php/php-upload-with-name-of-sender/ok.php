<?php
function keep_photo()
{
    $ending = strtolower(pathinfo($_FILES['photo']['name'], PATHINFO_EXTENSION));
    if (!in_array($ending, ['png', 'jpg'], true)) {
        return false;
    }
    // ok: php-upload-with-name-of-sender
    return move_uploaded_file($_FILES['photo']['tmp_name'], '/srv/photos/' . $_FILES['photo']['name']);
}

function keep_scan()
{
    // ok: php-upload-with-name-of-sender
    return move_uploaded_file($_FILES['scan']['tmp_name'], '/srv/scans/' . bin2hex(random_bytes(16)) . '.pdf');
}

class PhotoController extends Controller
{
    public function store(Request $request)
    {
        $request->validate(['photo' => 'required|image|mimes:png,jpg']);
        $photo = $request->file('photo');
        // ok: php-upload-with-name-of-sender
        $photo->move(public_path('photos'), $photo->getClientOriginalName());
        // ok: php-upload-with-name-of-sender
        return $photo->store('photos');
    }
}
