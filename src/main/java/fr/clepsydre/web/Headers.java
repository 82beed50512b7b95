package fr.clepsydre.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer tells the browser not to do. Pages carry patients' and laboratories' data: nothing is cached
 * but the style sheet and scripts, nothing is framed, no address leaves in a referrer.
 *
 * <p>The policy here names no {@code script-src} and no {@code default-src}: PrimeFaces adds its own header with a
 * nonce a page, browsers enforce both, and a fallback here would forbid what the nonce allows. {@code 'unsafe-inline'}
 * stands for style attributes only: PrimeFaces writes {@code style="display:none"} in its markup.
 */
public final class Headers extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "base-uri 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; frame-src 'self'; img-src 'self' data:; manifest-src 'none'; media-src 'none'; "
            + "object-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; worker-src 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
