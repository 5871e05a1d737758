/** The words of the interface in Vietnamese; this file is the shape that every locale has. */
export declare const vi: {
    statuses: {
        exempt: string;
        'missing-data': string;
        'done-on-time': string;
        'done-late': string;
        overdue: string;
        'due-soon': string;
        'not-due': string;
    };
    severities: {
        error: string;
        warning: string;
        info: string;
    };
    milestones: {
        pilot: string;
        grassroots: string;
        district: string;
    };
    clauses: {
        data: string;
        'Charter art. 10': string;
        'Charter guidance': string;
    };
    beforeReadings: {
        exclusive: string;
        inclusive: string;
    };
    invalidValue: string;
    milestoneTable: {
        milestone: string;
        lastOnTimeDay: string;
        daysLeft: string;
        status: string;
    };
    progress: {
        no: string;
        group: string;
        units: string;
        required: string;
        held: string;
        rate: string;
        onTime: string;
        late: string;
        dueSoon: string;
        overdue: string;
        notDue: string;
        missingData: string;
        total: string;
        ungrouped: string;
    };
    findingsSheet: {
        name: string;
        title: string;
        source: string;
        asOf: string;
        builtAt: string;
        no: string;
        severity: string;
        cell: string;
        unit: string;
        message: string;
        clause: string;
        code: string;
        table: string;
        none: string;
        notRun: string;
    };
};
export type Locale = typeof vi;
