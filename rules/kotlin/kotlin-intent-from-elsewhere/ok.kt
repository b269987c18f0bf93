import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.webkit.WebView

class Pages : Activity() {
    override fun onCreate(state: Bundle?) {
        val view = WebView(this)
        val page = intent.getStringExtra("page").orEmpty()
        if (page.startsWith("https://shop.example.com/")) {
            // ok: kotlin-intent-from-elsewhere
            view.loadUrl(page)
        }
        // ok: kotlin-intent-from-elsewhere
        view.loadUrl("https://shop.example.com/items?name=$page")
        // ok: kotlin-intent-from-elsewhere
        startActivity(Intent(this, Pages::class.java).putExtra("page", page))
    }
}
