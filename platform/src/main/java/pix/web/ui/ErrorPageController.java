package pix.web.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.web.paths.UiPaths;

/**
 * Whatever went wrong ends here, in plain words and without what happened inside. A database that is down is told apart
 * from a fault of ours: it comes back, and the page says so. One whose connections are all taken is not down.
 */
@Controller
class ErrorPageController implements ErrorController {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503);

    @RequestMapping(UiPaths.ERROR)
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        var isBusy = DatabaseDown.isOnlyBusy(request);
        if (status == 503) response.setHeader(HttpHeaders.RETRY_AFTER, isBusy ? "3" : "10");
        showInTheWholePage(response);
        var page = new ErrorPage(
                status,
                isBusy ? ErrorPage.BUSY : String.valueOf(told(status)),
                HttpMethod.GET.matches(request.getMethod()));
        return new ModelAndView("ui/failure", Map.of("page", page), HttpStatusCode.valueOf(status));
    }

    /** A part of a page that was asked for by htmx gives way to the error: it is not shown inside the part. */
    private static void showInTheWholePage(HttpServletResponse response) {
        response.setHeader("HX-Retarget", "body");
        response.setHeader("HX-Reswap", "innerHTML");
    }

    private static int status(HttpServletRequest request) {
        if (DatabaseDown.isBehind(request)) return 503;
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** The statuses that have words of their own; another is a bad request or a fault. */
    private static int told(int status) {
        if (TOLD.contains(status)) return status;
        return status < 500 ? 400 : 500;
    }
}
