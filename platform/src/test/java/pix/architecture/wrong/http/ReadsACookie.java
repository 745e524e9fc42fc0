package pix.architecture.wrong.http;

import jakarta.servlet.http.HttpServletRequest;

class ReadsACookie {

    int cookies(HttpServletRequest request) {
        return request.getCookies().length;
    }
}
