"""Korean nouns of what is done with money or becomes of those that are counted; visitors."""

from digests.languages.listed import phrases, word_set

DEEDS = word_set(
    """
    투자 기부 기탁 지원 후원 투입 출연 출자 지급 배정 편성 대출 융자 반환 환원 전달 보조 배상 납부 예치 융통
    교부
    """
)
FATES = frozenset(phrases("불구속 입건, 구속 기소, 불구속 기소, 현행범 체포, 긴급 체포, 구속 송치")) | word_set(
    """
    사망 부상 실종 참가 참여 참석 출전 지원 접수 응모 합격 선발 채용 수상 입상 방문 관람 이용 가입 등록 입주
    입학 졸업 확진 구조 대피 구속 체포 검거 이송 수료 위촉 투표 신청 선정 배출 탑승 취업 응답 모집 입건 기소 송치
    적발 고발 징계 해고 파견
    배치 동원 치료 입원 퇴원 격리 접종 교육 귀국 출국 입국 방한 승선 고용 근무 재직 재학 시청 청약 당첨 구출 매몰 고립
    """
)
VISITORS = word_set(
    """
    성인 대인 소인 어른 어린이 학생 청소년 일반 단체 대학생 고등학생 중학생 초등학생 유아 경로 회원 비회원 군인
    평일 주말 사전 현장 도민 시민
    """
)
