package fr.clepsydre.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows an error page as if it had been asked for by itself: with the form of the request that failed, Faces would
 * take the error page for that form's page and fail again.
 */
public final class ErrorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Led here by an exception, the answer would be a failure of ours.
        if (request.getRequestURI().endsWith("/404.xhtml")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getRequestURI().endsWith("/429.xhtml")) {
            response.setStatus(TOO_MANY);
        }
        chain.doFilter(new WithoutForm(request), response);
    }

    private static final class WithoutForm extends HttpServletRequestWrapper {

        WithoutForm(ServletRequest request) {
            super((HttpServletRequest) request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
