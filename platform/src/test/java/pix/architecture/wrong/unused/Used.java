package pix.architecture.wrong.unused;

class Used {

    String called() {
        return "called";
    }

    String onceCalled() {
        return "called no more";
    }
}
