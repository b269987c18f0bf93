<?php
$target = '/srv/www/photos/' . basename($_FILES['photo']['name']);
// ruleid: php-upload-with-name-of-sender
move_uploaded_file($_FILES['photo']['tmp_name'], $target);
//                                               ^^^^^^^

function keep_attachment()
{
    // What the sender says of the type is no check.
    if ($_FILES['file']['type'] !== 'image/png') {
        return false;
    }
    // ruleid: php-upload-with-name-of-sender
    return move_uploaded_file($_FILES['file']['tmp_name'], 'uploads/' . $_FILES['file']['name']);
}

class PhotoController extends Controller
{
    public function store(Request $request)
    {
        $photo = $request->file('photo');
        // ruleid: php-upload-with-name-of-sender
        $photo->move(public_path('photos'), $photo->getClientOriginalName());
    }
}
