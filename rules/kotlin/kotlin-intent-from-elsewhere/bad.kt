import android.content.Intent
import android.os.Bundle
import android.webkit.WebView

class Pages : Activity() {
    override fun onCreate(state: Bundle?) {
        val view = WebView(this)
        // ruleid: kotlin-intent-from-elsewhere
        intent.getStringExtra("page")?.let { view.loadUrl(it) }
        val inner = intent.getParcelableExtra<Intent>("inner")
        // ruleid: kotlin-intent-from-elsewhere
        startActivity(inner)
    }
}
