package pix.organisations.student;

/** The order of a list of students; those that are equal follow each other by name. */
public enum StudentSort {
    NAME("names, group_name nulls last, id"),
    NAME_DOWN("names desc, group_name nulls last, id"),
    GROUP("group_name nulls last, names, id"),
    GROUP_DOWN("group_name desc nulls last, names, id");

    private final String order;

    StudentSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
