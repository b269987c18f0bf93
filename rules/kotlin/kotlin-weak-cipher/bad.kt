fun make() {
    // ruleid: kotlin-weak-cipher
    Cipher.getInstance("DES/CBC/PKCS5Padding")
    //                 ^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: kotlin-weak-cipher
    Cipher.getInstance("AES/ECB/PKCS5Padding")
    //                 ^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: kotlin-weak-cipher
    KeyGenerator.getInstance("RC4")
    //                       ^^^^^
}
